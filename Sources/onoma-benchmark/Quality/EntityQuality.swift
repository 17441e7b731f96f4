import OnomaKit

/// Scores the whole way on annotated articles: mentions found, and links between them.
///
/// The figures are those of ``LinkScore``.
enum EntityQuality {
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
    let score = LinkScore(cells: cells)
    if detected {
      let answered = Double(cells.count { $0.system != nil })
      let expected = Double(cells.count { $0.gold != nil })
      let matched = Double(cells.count { $0.gold != nil && $0.system != nil })
      let typed = Double(cells.count(where: \.hasRightType))
      table.figure("mentions, overlap", FMeasure(correct: matched, answered: answered, expected: expected).text)
      table.figure("mentions, overlap and type", FMeasure(correct: typed, answered: answered, expected: expected).text)
    }
    table.figure("\(prefix)B-cubed", score.bCubed.text)
    table.figure("\(prefix)links, all pairs", score.links(acrossLanguages: false).text)
    table.figure("\(prefix)links across languages", score.links(acrossLanguages: true).text)
  }

  private static func cells(_ article: GoldArticle, _ found: [Answer]) -> [LinkScore.Cell] {
    let alignment = MentionAlignment(gold: article.mentions.map(\.range), system: found.map(\.range))
    let expected = zip(article.mentions, alignment.answers).map { gold, index in
      let answer = index.map { found[$0] }
      return LinkScore.Cell(
        gold: gold.entity, system: answer?.entity, language: article.language, hasRightType: answer?.type == gold.type)
    }
    let spurious = alignment.spurious.map { index in
      LinkScore.Cell(gold: nil, system: found[index].entity, language: article.language, hasRightType: false)
    }
    return expected + spurious
  }
}
