/// Names a document: the article's file, address or number, as the caller has it.
public struct DocumentID: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ id: String) { rawValue = id }
}

extension DocumentID: Comparable {
  /// Orders byte by byte.
  public static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension DocumentID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { rawValue = value }
}

/// An article: its text and what the caller knows about it.
public struct Document: Sendable, Identifiable {
  public let id: DocumentID
  public let text: SourceText
  /// The language the caller states, if any; nil leaves it to detection.
  public let language: Language?
  /// Date of publication as the caller writes it, best ISO 8601.
  public let date: String?
  /// Where the article was found.
  public let url: String?
  /// The headline, where it is known.
  public let title: String?
  /// The authors' names, where they are known.
  public let byline: String?
  /// The language that the article declares for itself. It is a hint and no more: pages often declare a wrong one.
  public let declaredLanguage: Language?
  /// The parts of ``text`` that tell no story (menus, forms, teasers), ascending: names in them never choose a label.
  public let boilerplate: [TextRange]
  /// Spans the caller has already marked. Nil: mentions are to be detected.
  public let givenMentions: [GivenMention]?
  /// What the text was drawn from, where the text is not the input itself: a page in HTML, a feed.
  public let origin: Origin?

  /// A text that another was drawn from, and the way back into it.
  public struct Origin: Sendable {
    /// The input as it was decoded.
    public let text: SourceText
    /// From offsets in the document's text (the result) to offsets in ``text`` (the source).
    public let offsets: OffsetMap

    public init(text: SourceText, offsets: OffsetMap) {
      self.text = text
      self.offsets = offsets
    }
  }

  public init(
    id: DocumentID, text: SourceText, language: Language? = nil, date: String? = nil, url: String? = nil,
    title: String? = nil, byline: String? = nil, declaredLanguage: Language? = nil, boilerplate: [TextRange] = [],
    givenMentions: [GivenMention]? = nil, origin: Origin? = nil
  ) {
    self.id = id
    self.text = text
    self.language = language
    self.date = date
    self.url = url
    self.title = title
    self.byline = byline
    self.declaredLanguage = declaredLanguage
    self.boilerplate = boilerplate
    self.givenMentions = givenMentions
    self.origin = origin
  }

  /// The input that ``sourceRange(for:)`` points into: the page for HTML, else the text itself.
  public var sourceText: SourceText { origin?.text ?? text }

  /// Where a range of the text stands in the input.
  public func sourceRange(for range: TextRange) -> TextRange {
    origin?.offsets.sourceRange(for: range) ?? range
  }
}

/// A span that the caller marked as a name.
public struct GivenMention: Hashable, Sendable {
  /// UTF-8 range in the document's text.
  public let range: TextRange
  /// Nil when the caller leaves the type open.
  public let type: EntityType?

  public init(range: TextRange, type: EntityType?) {
    self.range = range
    self.type = type
  }
}
