/// Names of elements by what becomes of them.
enum HTMLElements {
  /// Dropped with all they hold, wherever they end.
  static let dropped: Set<String> = [
    "script", "style", "noscript", "iframe", "textarea", "noembed", "noframes", "xmp", "template", "svg", "math",
    "object", "select", "audio", "video", "canvas",
  ]
  /// Dropped when an end tag closes it; one that never ends was a slip, and the article follows.
  static let navigation = "nav"
  /// Part paragraphs.
  static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "main", "header", "footer", "aside", "blockquote",
    "pre", "table", "ul", "ol", "dl", "figure", "body", "head", "title", "hr", "form", "fieldset", "dialog",
  ]
  /// Group blocks.
  static let groups: Set<String> = [
    "body", "div", "section", "main", "article", "header", "footer", "aside", "form", "fieldset", "dialog", "table",
    "ul", "ol", "dl", "figure", "details", "label", "button", "center",
  ]
  /// Part lines. Cells are lines of their own, so that two of them never read as one name.
  static let lines: Set<String> = [
    "br", "div", "li", "tr", "td", "th", "dt", "dd", "caption", "figcaption", "address", "details", "summary", "option",
    "legend", "center", "html", "thead", "tbody", "tfoot", "button", "label",
  ]
}

/// What becomes of an element, looked up once for each name the parser knows.
struct ElementRole: Sendable {
  enum Shape: Sendable {
    case inline, block, heading(Int), item, title, lineBreak
  }

  let name: String
  let gap: HTMLOutput.Gap
  let shape: Shape
  let isDropped: Bool
  /// Groups blocks: what stands in it belongs together.
  let isGroup: Bool

  init(name: String) {
    self.name = name
    gap =
      HTMLElements.paragraphs.contains(name)
      ? .paragraph : HTMLElements.lines.contains(name) ? .line : .none
    isDropped = HTMLElements.dropped.contains(name)
    shape = Self.shape(of: name, gap: gap)
    isGroup = HTMLElements.groups.contains(name)
  }

  private static func shape(of name: String, gap: HTMLOutput.Gap) -> Shape {
    switch name {
    case "br": .lineBreak
    case "title": .title
    case "li", "dt", "dd", "td", "th": .item
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(Int(name.utf8.last ?? 0x31) - 0x30)
    default: gap == .none ? .inline : .block
    }
  }
}

extension ElementRole.Shape {
  var isHeadline: Bool {
    if case .heading(1) = self { true } else { false }
  }
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
  var isItem: Bool {
    if case .item = self { true } else { false }
  }
  var isTitle: Bool {
    if case .title = self { true } else { false }
  }
}
