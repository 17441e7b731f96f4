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
    let hasRightType: Bool
  }

  static func measure(_ articles: [GoldArticle], into table: inout ReportTable) async throws {
    // Pages in HTML are read as their text; their gold counts offsets of the page.
    let read = try articles.map { try Document(id: $0.id, bytes: $0.text.utf8) }
    report("", articles, try await answers(read), detected: true, into: &table)
    let marked = articles.map { article in
      Document(
        id: article.id, text: article.text, language: article.language,
        givenMentions: article.mentions.map { GivenMention(range: $0.range, type: $0.type) })
    }
    report("gold mentions given: ", articles, try await answers(marked), detected: false, into: &table)
  }

  /// A mention of the system: where in the input, what, and which entity.
  private struct Answer {
    let range: TextRange
    let type: EntityType
    let entity: String
  }

  private static func answers(_ documents: [Document]) async throws -> [[Answer]] {
    let pipeline = ArticlePipeline(store: .inMemory())
    let resolved = try await pipeline.resolve(documents.map { try pipeline.annotate($0) })
    return zip(documents, resolved).map { document, article in
      article.mentions.map { found in
        Answer(
          range: document.sourceRange(for: found.mention.range), type: found.mention.type,
          entity: found.entityID.rawValue)
      }
    }
  }

  private static func report(
    _ prefix: String, _ articles: [GoldArticle], _ answers: [[Answer]], detected: Bool,
    into table: inout ReportTable
  ) {
    let cells = zip(articles, answers).flatMap { article, found in Self.cells(article, found) }
    if detected {
      let answered = Double(cells.count { $0.system != nil })
      let expected = Double(cells.count { $0.gold != nil })
      let matched = Double(cells.count { $0.gold != nil && $0.system != nil })
      let typed = Double(cells.count(where: \.hasRightType))
      table.figure("mentions, overlap", FMeasure(correct: matched, answered: answered, expected: expected).text)
      table.figure("mentions, overlap and type", FMeasure(correct: typed, answered: answered, expected: expected).text)
    }
    table.figure("\(prefix)B-cubed", bCubed(cells).text)
    table.figure("\(prefix)links, all pairs", links(cells, acrossLanguages: false).text)
    table.figure("\(prefix)links across languages", links(cells, acrossLanguages: true).text)
  }

  private static func cells(_ article: GoldArticle, _ found: [Answer]) -> [Cell] {
    let alignment = MentionAlignment(gold: article.mentions.map(\.range), system: found.map(\.range))
    let expected = zip(article.mentions, alignment.answers).map { gold, index in
      let answer = index.map { found[$0] }
      return Cell(
        gold: gold.entity, system: answer?.entity, language: article.language, hasRightType: answer?.type == gold.type)
    }
    let spurious = alignment.spurious.map { index in
      Cell(gold: nil, system: found[index].entity, language: article.language, hasRightType: false)
    }
    return expected + spurious
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
