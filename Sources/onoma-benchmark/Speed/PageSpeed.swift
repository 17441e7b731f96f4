import OnomaKit

/// Times the reading of pages, made from the articles' own texts.
enum PageSpeed {
  private static let megabyte = 1_000_000.0

  #if HTML
    static func measure(_ documents: [Document], rounds: Int, into table: inout ReportTable) throws {
      let pages = documents.map { SourceText(page(of: $0.text.string)) }
      let bytes = pages.reduce(0) { $0 + $1.count }
      let seconds = Stopwatch.seconds(rounds: rounds) {
        for page in pages { blackHole(HTMLText.extract(page).text.count) }
      }
      let plain = Stopwatch.seconds(rounds: rounds) {
        for page in pages { blackHole(lettersOutsideTags(page.utf8)) }
      }
      let speed = Double(bytes) / megabyte
      table.figure(
        "read pages (text, record, marks)", speed / seconds, "MB/s", baseline: speed / plain,
        named: "MB/s  skipping what stands between < and >")
    }
  #else
    static func measure(_ documents: [Document], rounds: Int, into table: inout ReportTable) throws {}
  #endif

  /// A page as the press makes them: some four bytes of markup, scripts and menus for each byte of the story.
  private static func page(of text: String) -> String {
    let story = text.split(separator: "\n").map { "<p class=\"story-text\">\($0)</p>" }.joined(separator: "\n")
    let entries = (0..<30).map { number in
      "<li class=\"menu-item menu-item-\(number)\"><a href=\"/section/\(number)\" data-track=\"menu:\(number)\">"
        + "Section \(number)</a></li>"
    }
    let script = String(repeating: "window.q=window.q||[];if(a<b){q.push(['track',\"</p>\"])}\n", count: 60)
    return """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
      <script>\(script)</script></head>
      <body><nav><ul>\(entries.joined())</ul></nav><main><article><h1>An article</h1>\(story)</article>
      <section class="related"><h2>Related articles</h2><ul>\(entries.joined())</ul></section></main>
      <footer>All rights reserved</footer></body></html>
      """
  }

  private static func lettersOutsideTags(_ utf8: [UInt8]) -> Int {
    var count = 0
    var isTag = false
    for byte in utf8 {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { count += 1 }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return count
  }
}
