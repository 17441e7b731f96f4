import TextModel

/// Whether a text is a page, and which language it says it is in.
enum HTMLDetection {
  /// Pages come to the point within this many bytes; behind them a tag proves nothing.
  private static let detectionLength = 4096
  /// Tags that begin a page.
  private static let pageTags: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "script", "style", "base",
  ]
  /// Tags of text that must be closed in a piece of HTML.
  private static let textTags: Set<String> = [
    "p", "div", "a", "span", "h1", "h2", "h3", "li", "ul", "b", "strong", "em",
  ]

  static func isHTML(_ utf8: [UInt8]) -> Bool {
    let start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let markup = HTMLMarkup(Array(utf8[start...].prefix(detectionLength)))
    var position = 0
    while position < markup.utf8.count {
      while position < markup.utf8.count, HTMLMarkup.isSpace(markup.utf8[position]) { position += 1 }
      guard position < markup.utf8.count, let tag = markup.tag(at: position), markup.utf8[position] == 0x3C else {
        return false
      }
      if tag.name.isEmpty {
        if markup.matches("<!doctype html", at: position) { return true }
        position = tag.range.upperBound
        continue
      }
      return pageTags.contains(tag.name) || holdsTextTags(markup, from: position)
    }
    return false
  }

  private static func holdsTextTags(_ markup: HTMLMarkup, from start: Int) -> Bool {
    (start..<markup.utf8.count).contains { offset in
      guard markup.utf8[offset] == 0x3C, let tag = markup.tag(at: offset) else { return false }
      return (tag.isEnd && textTags.contains(tag.name)) || tag.name == "br"
    }
  }

  /// A language of a `lang` attribute: `it-IT` is `it`, `zh-Hant-TW` is `zh-Hant`.
  static func language(_ value: String) -> Language? {
    let parts = value.split { $0 == "-" || $0 == "_" }
    guard let code = parts.first?.lowercased(), (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    let script = parts.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 0x41 } }
    return Language(script.map { "\(code)-\($0.prefix(1).uppercased())\($0.dropFirst().lowercased())" } ?? code)
  }
}
