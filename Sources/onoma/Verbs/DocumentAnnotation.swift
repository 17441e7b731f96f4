import OnomaKit

/// Brings one document through the first half of the way: a pure function, run on any thread.
struct DocumentAnnotation: Sendable {
  let pipeline: ArticlePipeline
  let offsets: OffsetUnit
  let givenMentions: Bool
  /// True where the output shows the text.
  let keepsText: Bool

  func article(_ pending: PendingDocument) -> Result<ReadArticle, CommandFailure> {
    do {
      let document = try pending.document(offsets: offsets, withMentions: givenMentions).repaired()
      let article = try pipeline.annotate(document)
      return .success(
        ReadArticle(
          annotated: article, ranges: ranges(of: article.mentions, in: document), text: keepsText ? document.text : nil,
          date: document.date)
      )
    } catch let failure as CommandFailure {
      return .failure(failure)
    } catch {
      return .failure(CommandFailure(.badInput, "\(error)"))
    }
  }

  private func ranges(of mentions: [Mention], in document: Document) -> [TextRange] {
    let translator = OffsetTranslator(document.sourceText, unit: offsets)
    return mentions.map { translator.range(forUTF8: document.sourceRange(for: $0.range)) }
  }
}
