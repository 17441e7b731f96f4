public import TextModel
public import UnicodeText

extension Document {
  /// A document from the bytes of an article.
  ///
  /// ```swift
  /// let article = try Document(id: "scmp-3260479", bytes: data)
  /// ```
  ///
  /// - Parameters:
  ///   - id: names the document; its mentions are kept under it.
  ///   - bytes: plain text or HTML in any encoding that ICU knows.
  ///   - declared: the charset that came with the bytes, as an HTTP header would give it.
  ///   - language: the language, where the caller knows it; nil leaves it to detection.
  ///   - date: date of publication, best ISO 8601.
  ///   - url: where the article was found.
  /// - Throws: `DecodingFailure` when the bytes are no text.
  public init(
    id: DocumentID, bytes: some Collection<UInt8>, declared: TextEncoding? = nil, language: Language? = nil,
    date: String? = nil, url: String? = nil
  ) throws(DecodingFailure) {
    let decoded = try SourceText(decoding: bytes, declared: declared)
    guard HTMLText.isHTML(decoded) else {
      self.init(id: id, text: decoded, language: language, date: date, url: url)
      return
    }
    let page = HTMLText.extract(decoded)
    self.init(
      id: id, text: page.text, language: language, date: date, url: url,
      origin: Origin(text: decoded, offsets: page.offsets))
  }
}
