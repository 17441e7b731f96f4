public import TextModel

/// Reads the text out of an HTML page, with a map back to the page.
///
/// ```swift
/// let page = try SourceText(decoding: bytes)
/// if HTMLText.isHTML(page) {
///   let article = HTMLText.extract(page)
///   article.record.title; article.record.byline; article.record.date
///   article.offsets.sourceRange(for: mention.range)        // where the name stands in the page
/// }
/// ```
///
/// The page is parsed by the rules of the HTML Standard (Gumbo). Kept: the title, as first paragraph, and the text of the
/// body. Left out: markup, comments, `script`, `style`, `noscript`, `template`, `nav`, `svg`, `iframe`, `select` and their
/// like. Block elements become line breaks, character references their characters, runs of white space one space (but not
/// in `pre`). What surrounds the article stays and is marked: ``ExtractedText/boilerplate``.
///
/// Broken markup never fails, time grows with the page and no faster, and the text never has more bytes than the page.
/// `extract` needs the package trait `HTML`; `isHTML` does not.
public enum HTMLText {
  #if HTML
    /// Reads the text of a page.
    ///
    /// - Complexity: O(n).
    public static func extract(_ page: SourceText) -> ExtractedText {
      PageReader.read(page)
    }
  #endif

  /// True when a text is an HTML page or a piece of one: it begins with a tag (behind a byte order mark, comments and
  /// declarations) that names a page's parts, or with any tag while tags of text follow.
  public static func isHTML(_ text: SourceText) -> Bool { HTMLDetection.isHTML(text.utf8) }
}

/// The text of an HTML page.
public struct ExtractedText: Sendable {
  /// Title and body. Its own `byteOffsets` lead to the bytes that the page was read from.
  public let text: SourceText
  /// From offsets in ``text`` (the result) back to offsets in the page (the source).
  public let offsets: OffsetMap
  /// Where the title stands in ``text``. Nil when the page has none.
  public let titleRange: TextRange?
  /// What the page says of itself.
  public let record: PageRecord
  /// The parts of ``text`` that tell no story, ascending and without overlap.
  public let boilerplate: [Boilerplate]
  /// The encoding that the page declares for itself in its first 1024 bytes, if any.
  public let declaredEncoding: TextEncoding?

  /// The page's title element, if it has one.
  public var title: String? { titleRange.map { String(text[$0]) } }
  /// The language that the page declares for itself, if any. Pages often declare a wrong one.
  public var declaredLanguage: Language? { record.language }
}

/// A part of a page that surrounds its story.
public struct Boilerplate: Hashable, Sendable {
  /// Why it is thought so.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Menus, headers and footers of the site, search fields.
    case navigation
    /// Mostly links.
    case links
    /// Newsletter forms, logins, cookie notices, polls.
    case form
    /// Share bars, buttons, players that read the story aloud.
    case share
    /// Other stories: "Leggi anche", "Related articles".
    case teaser
    /// Readers' comments.
    case comments
    /// Advertisements.
    case advertisement
    /// Copyright and legal notices.
    case notice
    /// Author and date lines; the record has them.
    case byline
    /// Said before in the same page.
    case `repeat`
    /// Short lines among all this.
    case surroundings
  }

  /// UTF-8 range in the extracted text.
  public let range: TextRange
  public let reason: Reason

  public init(range: TextRange, reason: Reason) {
    self.range = range
    self.reason = reason
  }
}

/// What a page or an item of a feed says of itself, as it says it; nil where it says nothing.
public struct PageRecord: Hashable, Sendable {
  /// The headline: of the structured data, of the social networks' tags, the first heading, or the title element.
  public internal(set) var title: String?
  /// The authors' names, joined by commas, without "by" and its like.
  public internal(set) var byline: String?
  /// Date of publication as the page writes it: ISO 8601 in structured data.
  public internal(set) var date: String?
  /// The canonical address.
  public internal(set) var url: String?
  public internal(set) var language: Language?
  /// The name of the site or publisher.
  public internal(set) var site: String?

  public init(
    title: String? = nil, byline: String? = nil, date: String? = nil, url: String? = nil, language: Language? = nil,
    site: String? = nil
  ) {
    self.title = title
    self.byline = byline
    self.date = date
    self.url = url
    self.language = language
    self.site = site
  }
}
