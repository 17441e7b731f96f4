internal import PageReading
public import TextModel
public import UnicodeText

extension Document {
  /// A document from the bytes of an article.
  ///
  /// ```swift
  /// let article = try Document(id: "scmp-3260479", bytes: data)
  /// article.title; article.byline; article.date        // of a page: what it says of itself
  /// ```
  ///
  /// Of a page the story is read, what surrounds it is marked (`Document.boilerplate`), and its record fills
  /// what the caller leaves open. A feed holds many documents: ``documents(in:id:declared:)``.
  ///
  /// - Parameters:
  ///   - id: names the document; its mentions are kept under it.
  ///   - bytes: plain text or HTML in any encoding that ICU knows.
  ///   - declared: the charset that came with the bytes, as an HTTP header would give it.
  ///   - language: the language, where the caller knows it; nil leaves it to detection.
  ///   - date: date of publication, best ISO 8601.
  ///   - url: where the article was found.
  /// - Throws: `DecodingFailure` when the bytes are no text, or a page while the package trait `HTML` is off.
  public init(
    id: DocumentID, bytes: some Collection<UInt8>, declared: TextEncoding? = nil, language: Language? = nil,
    date: String? = nil, url: String? = nil
  ) throws(DecodingFailure) {
    let decoded = try SourceText(decoding: bytes, declared: declared)
    guard HTMLText.isHTML(decoded) else {
      self.init(id: id, text: decoded, language: language, date: date, url: url)
      return
    }
    #if HTML
      let page = HTMLText.extract(decoded)
      let record = page.record
      self.init(
        id: id, text: page.text, language: language, date: date ?? record.date, url: url ?? record.url,
        title: record.title, byline: record.byline, declaredLanguage: record.language,
        boilerplate: page.boilerplate.map(\.range), origin: Origin(text: decoded, offsets: page.offsets))
    #else
      throw DecodingFailure.needsTrait("a page in HTML")
    #endif
  }

  /// The documents of a feed (RSS, Atom), one an item in the feed's order; of any other bytes the one article that they
  /// are.
  ///
  /// An item's id is the feed's with the item's own behind it (`news.xml#https://example.org/17`), so that the next edition
  /// of the feed names it alike. All ranges lead back into the feed.
  ///
  /// - Throws: as ``init(id:bytes:declared:language:date:url:)``.
  public static func documents(
    in bytes: some Collection<UInt8>, id: DocumentID, declared: TextEncoding? = nil
  ) throws(DecodingFailure) -> [Document] {
    let decoded = try SourceText(decoding: bytes, declared: declared)
    guard FeedText.isFeed(decoded) else { return [try Document(id: id, bytes: bytes, declared: declared)] }
    #if HTML
      return FeedText.items(of: decoded).map { item in
        Document(
          id: DocumentID("\(id.rawValue)#\(item.id)"), text: item.content.text, date: item.content.record.date,
          url: item.content.record.url, title: item.content.record.title, byline: item.content.record.byline,
          declaredLanguage: item.content.record.language, boilerplate: item.content.boilerplate.map(\.range),
          origin: Origin(text: decoded, offsets: item.content.offsets))
      }
    #else
      throw DecodingFailure.needsTrait("a feed")
    #endif
  }
}
