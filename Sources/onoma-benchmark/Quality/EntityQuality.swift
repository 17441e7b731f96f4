import OnomaKit

/// Scores the whole way on annotated articles: mentions found, and links between them.
///
/// A missed mention counts against recall and a spurious one against precision, in the links too, as in
/// Bagga & Baldwin (1998) for B-cubed.
enum EntityQuality {
  /// A gold mention and a system mention that may answer it; one of both is always there.
  private struct Cell {
    let gold: String?
    let system: String?
    let language: Language
  }

  static func measure(_ articles: [GoldArticle], into table: inout ReportTable) async throws {
    let found = try await resolve(articles) { Document(id: $0.id, text: $0.text) }
    report("", articles, found, detected: true, into: &table)
    let given = try await resolve(articles) { article in
      Document(
        id: article.id, text: article.text, language: article.language,
        givenMentions: article.mentions.map { GivenMention(range: $0.range, type: $0.type) })
    }
    report("gold mentions given: ", articles, given, detected: false, into: &table)
  }

  private static func resolve(
    _ articles: [GoldArticle], as document: (GoldArticle) -> Document
  ) async throws -> [ResolvedArticle] {
    let pipeline = ArticlePipeline(store: .inMemory())
    return try await pipeline.resolve(articles.map { try pipeline.annotate(document($0)) })
  }

  private static func report(
    _ prefix: String, _ articles: [GoldArticle], _ resolved: [ResolvedArticle], detected: Bool,
    into table: inout ReportTable
  ) {
    var cells: [Cell] = []
    var answered = 0
    var typed = 0
    var matched = 0
    for (article, result) in zip(articles, resolved) {
      let alignment = MentionAlignment(
        gold: article.mentions.map(\.range), system: result.mentions.map(\.mention.range))
      answered += result.mentions.count
      for (gold, answer) in zip(article.mentions, alignment.answers) {
        let system = answer.map { result.mentions[$0] }
        if let system {
          matched += 1
          if system.mention.type == gold.type { typed += 1 }
        }
        cells.append(Cell(gold: gold.entity, system: system?.entityID.rawValue, language: article.language))
      }
      for index in alignment.spurious {
        cells.append(Cell(gold: nil, system: result.mentions[index].entityID.rawValue, language: article.language))
      }
    }
    let expected = Double(articles.reduce(0) { $0 + $1.mentions.count })
    if detected {
      table.figure(
        "mentions, overlap",
        FMeasure(correct: Double(matched), answered: Double(answered), expected: expected).text)
      table.figure(
        "mentions, overlap and type",
        FMeasure(correct: Double(typed), answered: Double(answered), expected: expected).text)
    }
    table.figure("\(prefix)B-cubed", bCubed(cells).text)
    table.figure("\(prefix)links, all pairs", links(cells, acrossLanguages: false).text)
    table.figure("\(prefix)links across languages", links(cells, acrossLanguages: true).text)
  }

  private static func bCubed(_ cells: [Cell]) -> FMeasure {
    let system = counts(cells.compactMap(\.system))
    let gold = counts(cells.compactMap(\.gold))
    let both = counts(cells.compactMap(pair))
    var precision = 0.0
    var recall = 0.0
    for cell in cells {
      guard let key = pair(cell), let systemID = cell.system, let goldID = cell.gold else { continue }
      precision += Double(both[key, default: 0]) / Double(system[systemID, default: 1])
      recall += Double(both[key, default: 0]) / Double(gold[goldID, default: 1])
    }
    let answered = cells.count { $0.system != nil }
    let expected = cells.count { $0.gold != nil }
    return FMeasure(
      precision: precision / Double(max(answered, 1)), recall: recall / Double(max(expected, 1)))
  }

  private static func links(_ cells: [Cell], acrossLanguages: Bool) -> FMeasure {
    func pairs(_ key: (Cell) -> String?) -> Double {
      let all = cells.compactMap { cell in key(cell).map { ($0, cell.language) } }
      let total = counts(all.map(\.0)).values.reduce(0) { $0 + pairCount($1) }
      guard acrossLanguages else { return Double(total) }
      let within = counts(all.map { "\($0.0)\t\($0.1.base)" }).values.reduce(0) { $0 + pairCount($1) }
      return Double(total - within)
    }
    return FMeasure(correct: pairs(pair), answered: pairs(\.system), expected: pairs(\.gold))
  }

  private static func pair(_ cell: Cell) -> String? {
    guard let gold = cell.gold, let system = cell.system else { return nil }
    return "\(gold)\t\(system)"
  }

  private static func pairCount(_ count: Int) -> Int { count * (count - 1) / 2 }

  private static func counts(_ keys: [String]) -> [String: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

extension FMeasure {
  fileprivate init(precision: Double, recall: Double) {
    self.init(correct: 1, answered: precision > 0 ? 1 / precision : 0, expected: recall > 0 ? 1 / recall : 0)
  }
}
