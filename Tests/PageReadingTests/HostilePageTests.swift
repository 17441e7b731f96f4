#if HTML
  import TestSupport
  import Testing
  import TextModel
  import UnicodeText

  @testable import PageReading

  /// Pages that no author meant. The tests state no times: a way that grows faster than the page would run for minutes.
  @Suite("Hostile pages")
  struct HostilePageTests {
    private func check(_ html: String) {
      let source = SourceText(html)
      let page = HTMLText.extract(source)
      #expect(page.text.count <= source.count)
      #expect(page.offsets.sourceRange(for: page.text.range).upperBound <= source.count)
      #expect(page.offsets.resultRange(for: source.range).upperBound == page.text.count)
      #expect(String(validating: page.text.utf8, as: UTF8.self) != nil)
      #expect((page.boilerplate.last?.range.upperBound ?? 0) <= page.text.count)
    }

    @Test(
      "Twenty thousand of anything",
      arguments: [
        "<div>", "<b>", "<a href=x>", "<span class=author>", "<p>", "<p>a", "<li>x", "<table>", "<table><tr><td>",
        "</div>",
        "</p>", "<p></div>", "<b><p>", "<a href=x><p>y", "<form>", "<select>", "<nav>", "<svg>", "<!-- ", "<!---->",
        "<!--a--!>",
        "<title>", "<script>", "<textarea>", "<br>", "&", "&amp", "&#", "&nbspx", "<", "</", "<!", "<?", "<a b='",
        "<div a=\"",
        "<section><h2>leggi anche</h2>x", "<button>", "<h1>x", "<div><table></div>", "<font size=1>x", "<frameset>",
        "\0",
        "\r\n",
        "<template>", "<math><mi>", "<li><ul>", "<dd><dl>", "<ruby><rt>", "<option>", "<noscript>",
        "<meta name=author content=a>",
      ])
    func many(piece: String) {
      check(String(repeating: piece, count: 20_000) + "Tokayev")
    }

    @Test("A tag with thousands of attributes, and links and emphasis left open before thousands of paragraphs")
    func wide() {
      check("<div " + (0..<20_000).map { "a\($0)=1 " }.joined() + ">Tokayev</div>")
      check("<div " + (0..<20_000).map { "class\($0)=1 class=a " }.joined() + ">Tokayev</div>")
      check((0..<3000).map { "<b id=\($0)>" }.joined() + String(repeating: "<p>x", count: 5000))
      check("<a href=x>" + String(repeating: "<p>x", count: 5000))
    }

    @Test("A hundred thousand levels")
    func deep() {
      check(String(repeating: "<div>", count: 100_000) + "Tokayev" + String(repeating: "</div>", count: 100_000))
    }

    @Test("Every prefix of a page is read", arguments: PageFixture.all)
    func prefixes(_ fixture: PageFixture) {
      // Every 97th prefix and not every one: a prime step meets all kinds of places, and the tests stay short.
      for end in stride(from: 0, through: fixture.bytes.count, by: 97) {
        check(String(decoding: fixture.bytes[..<end], as: UTF8.self))
      }
    }

    @Test("Pages with stretches cut out, doubled or moved are read", arguments: PageFixture.all)
    func shuffled(_ fixture: PageFixture) {
      var random = SplitMix64(seed: UInt64(fixture.bytes.count))
      for _ in 0..<20 {
        var bytes = fixture.bytes
        for _ in 0..<6 {
          let start = Int.random(in: 0..<bytes.count, using: &random)
          let piece = Array(bytes[start..<min(start + Int.random(in: 1...200, using: &random), bytes.count)])
          if Bool.random(using: &random) { bytes.removeSubrange(start..<start + piece.count) }
          bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
        }
        check(String(decoding: bytes, as: UTF8.self))
      }
    }

    @Test("Random bytes are read", arguments: 0..<60)
    func noise(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let alphabet = Array("<>/!-=\"'& \n;#ab\0\r".utf8) + [0xC3, 0xA8, 0xE2, 0x80]
      let bytes = (0..<400).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      check(String(decoding: bytes, as: UTF8.self))
    }

    @Test(
      "References to no character are read as U+FFFD, and the text stays UTF-8",
      arguments: [
        "&#x11000DDDDDDDDD0;", "&#x110000;", "&#xD800;", "&#99999999999999999999;", "&#xFFFFFFFFFFFFFFFE8;",
        "&#x80000000;", "&#x800000C8;", "&#0;",
      ])
    func impossibleReferences(reference: String) {
      let page = HTMLText.extract(SourceText("<p>Astana \(reference)è là</p>"))
      #expect(String(validating: page.text.utf8, as: UTF8.self) != nil)
      #expect(page.text.string.hasPrefix("Astana"))
      check("<p>Astana \(reference)è là</p>")
    }

    @Test("Letters keep their place through references, ignored tags and tables", arguments: 0..<60)
    func places(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let pieces = [
        "<table>", "<tr>", "<td>", "</table>", "</td>", "Tokayev", "è", "&egrave;", "&nbsp", "&#232;", "&notin;",
        "&copyright;",
        "&NotEqualTilde;", "</i>", "</x y='>'>", "<p>", "<b>", "</b>", "<a href=x>", "</a>", "\n", "Dong", "<br>",
        "<select>",
        "<option>", "&amp;", "&", "< ", "<!-- x -->", "<title>t</title>", "<form>", "</form>", "\r\n",
      ]
      let html = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      check(html)
      let source = SourceText(html)
      let page = HTMLText.extract(source)
      for (offset, byte) in page.text.utf8.enumerated() where (0x41...0x7A).contains(byte) {
        let range = page.offsets.sourceRange(for: TextRange(offset..<offset + 1))
        #expect(Array(source.utf8[range.offsets]) == [byte], "\(html)")
      }
    }
  }
#endif
