/// Names of elements by what becomes of them.
enum HTMLElements {
  /// Their content is not markup and not text.
  static let rawText: Set<String> = ["script", "style", "noscript", "iframe", "textarea", "noembed", "noframes", "xmp"]
  /// Dropped with all they hold, if they are closed at all.
  static let dropped: Set<String> = ["nav", "template", "svg", "math", "object", "select", "audio", "video", "canvas"]
  /// Part paragraphs.
  static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "main", "header", "footer", "aside", "blockquote",
    "pre", "table", "ul", "ol", "dl", "figure", "body", "head", "title", "hr", "form", "fieldset",
  ]
  /// Part lines. Cells are lines of their own, so that two of them never read as one name.
  static let lines: Set<String> = [
    "br", "div", "li", "tr", "td", "th", "dt", "dd", "caption", "figcaption", "address", "details", "summary", "option",
    "legend", "center", "html", "thead", "tbody", "tfoot", "button",
  ]
}
