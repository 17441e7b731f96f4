import TextModel

/// Whether a text is a page or a feed, by how it begins.
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
  /// The root elements of RSS 2.0 (and its forebears), Atom and RSS 1.0.
  private static let feedTags: Set<String> = ["rss", "feed", "rdf:rdf"]

  static func isHTML(_ utf8: [UInt8]) -> Bool {
    var scan = TagScan(utf8.prefix(detectionLength))
    guard let first = scan.firstElement() else { return scan.sawPageType }
    return scan.sawPageType || pageTags.contains(first) || scan.holdsTextTags(textTags)
  }

  static func isFeed(_ utf8: [UInt8]) -> Bool {
    var scan = TagScan(utf8.prefix(detectionLength))
    return scan.firstElement().map(feedTags.contains) ?? false
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

/// Names of tags at the start of a text: enough to know what it is, without a parser.
private struct TagScan {
  private let bytes: [UInt8]
  private var position = 0
  /// A declaration of the document type `html` came first.
  private(set) var sawPageType = false

  init(_ head: ArraySlice<UInt8>) {
    bytes = Array(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
  }

  /// The name of the first element, when nothing but white space, comments and declarations stands before it.
  mutating func firstElement() -> String? {
    while let byte = byte(at: position) {
      if byte <= 0x20 {
        position += 1
      } else if byte != UInt8(ascii: "<") {
        return nil
      } else if self.byte(at: position + 1) == UInt8(ascii: "!") || self.byte(at: position + 1) == UInt8(ascii: "?") {
        if matches("<!doctype html") {
          sawPageType = true
          return nil
        }
        guard skipDeclaration() else { return nil }
      } else {
        return name(at: position + 1)
      }
    }
    return nil
  }

  func holdsTextTags(_ names: Set<String>) -> Bool {
    bytes.indices.contains { offset in
      guard offset >= position, bytes[offset] == UInt8(ascii: "<") else { return false }
      let isEnd = byte(at: offset + 1) == UInt8(ascii: "/")
      guard let name = name(at: offset + (isEnd ? 2 : 1)) else { return false }
      return name == "br" || (isEnd && names.contains(name))
    }
  }

  private func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func lower(at offset: Int) -> UInt8? {
    byte(at: offset).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private func matches(_ text: String) -> Bool {
    text.utf8.enumerated().allSatisfy { lower(at: position + $0.offset) == $0.element }
  }

  private mutating func skipDeclaration() -> Bool {
    let end = Array((matches("<!--") ? "-->" : ">").utf8)
    while position + end.count <= bytes.count {
      if bytes[position...].starts(with: end) {
        position += end.count
        return true
      }
      position += 1
    }
    return false
  }

  /// Letters, digits and colons; nil when no letter begins it.
  private func name(at start: Int) -> String? {
    var name: [UInt8] = []
    while let byte = lower(at: start + name.count),
      (0x61...0x7A).contains(byte) || (!name.isEmpty && (0x30...0x3A).contains(byte))
    {
      name.append(byte)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
