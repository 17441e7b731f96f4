public import TextModel

/// Reads the text out of an HTML page, with a map back to the page.
///
/// ```swift
/// let page = try SourceText(decoding: bytes)
/// if HTMLText.isHTML(page) {
///   let article = HTMLText.extract(page)
///   article.offsets.sourceRange(for: mention.range)        // where the name stands in the page
/// }
/// ```
///
/// What it keeps: the title, as first paragraph, and the text of the body. What it drops: markup, comments, `script`,
/// `style`, `noscript`, `template`, `nav`, `svg`, `iframe`, `select` and their like. Block elements become line breaks,
/// character references their characters, runs of white space one space (but not in `pre`). It does not tell an article
/// from what surrounds it.
///
/// This is a small reader of tags, not a parser of the HTML Standard: it builds no tree and repairs no nesting. It is to
/// give way to a maintained parser behind this same face. What it promises until then: broken markup never fails, time
/// grows with the page and no faster, and the text never has more bytes than the page.
public enum HTMLText {
  /// Reads the text of a page.
  ///
  /// - Complexity: O(n).
  public static func extract(_ page: SourceText) -> ExtractedText {
    var reader = HTMLReader(page.utf8)
    return reader.read().text(of: page)
  }

  /// True when a text is an HTML page or a piece of one: it begins with a tag (behind a byte order mark, comments and
  /// declarations) that names a page's parts, or with any tag while tags of text follow.
  public static func isHTML(_ text: SourceText) -> Bool { HTMLDetection.isHTML(text.utf8) }
}

/// The text of an HTML page.
public struct ExtractedText: Sendable {
  /// Title and body. Its own ``SourceText/byteOffsets`` lead to the bytes that the page was read from.
  public let text: SourceText
  /// From offsets in ``text`` (the result) back to offsets in the page (the source).
  public let offsets: OffsetMap
  /// Where the title stands in ``text``: at its start. Nil when the page has none.
  public let titleRange: TextRange?
  /// The language that the page declares for itself (`<html lang>`), if any. Pages often declare a wrong one.
  public let declaredLanguage: Language?
  /// The encoding that the page declares for itself in its first 1024 bytes, if any.
  public let declaredEncoding: TextEncoding?

  /// The page's title, if it has one.
  public var title: String? { titleRange.map { String(text[$0]) } }
}
