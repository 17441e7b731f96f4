import OnomaKit

/// A document that came through the first half of the way, with what the output needs of its text.
struct ReadArticle: Sendable {
  let annotated: AnnotatedArticle
  /// For each mention of the article, where it stands in the input (for HTML, in the page), in the unit of the output.
  let ranges: [TextRange]
  /// The text, where the output shows it.
  let text: SourceText?
  /// The date that the document bears, as it stands there.
  let date: String?

  /// Where a mention stands in the input.
  ///
  /// - Parameter place: where the search in the article's mentions starts, 0 for the first; mentions asked for in their
  ///   order are found at once.
  func shownRange(of mention: Mention, from place: inout Int) -> TextRange {
    while place < ranges.count, annotated.mentions[place].range != mention.range { place += 1 }
    return place < ranges.count ? ranges[place] : mention.range
  }
}
