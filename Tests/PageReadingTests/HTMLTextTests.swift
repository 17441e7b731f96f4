#if HTML
  import TestSupport
  import Testing
  import TextModel
  import PageReading
  import UnicodeText

  @Suite("Reading HTML")
  struct HTMLTextTests {
    @Test(
      "Markup becomes text",
      arguments: [
        ("<p>Dong <b>Jun</b></p>", "Dong Jun", "tags inside a line leave nothing"),
        ("<b>To</b>kayev", "Tokayev", "a tag inside a word does not part it"),
        ("<p>Uno</p><p>Due</p>", "Uno\n\nDue", "paragraphs are parted by an empty line"),
        ("Uno<br/>Due<br>Tre", "Uno\nDue\nTre", "line breaks"),
        ("<td>Wang Yi</td><td>Xi Jinping</td>", "Wang Yi\nXi Jinping", "cells do not run together"),
        ("  <div> \n a \t b </div> ", "a b", "white space is one space, and none at the edges"),
        ("<pre>a  b\nc</pre>", "a  b\nc", "but stays in pre"),
        ("caff&egrave; &amp; t&#232; &#xE8; &#146;", "caffè & tè è ’", "references, the windows-1252 kind too"),
        (
          "a&nbsp;b &nbspc AT&T &unknown; & &#0;", "a\u{A0}b \u{A0}c AT&T &unknown; & \u{FFFD}",
          "unclosed and unknown ones"
        ),
        ("<script>if (a<b) x('</p>')</script>Testo", "Testo", "scripts are dropped"),
        ("<style>p>a{}</style>a<!-- <p>no</p> -->b", "ab", "styles and comments are dropped"),
        ("<nav><a>Home</a></nav>Testo", "Testo", "navigation is dropped"),
        ("<nav>Testo senza fine", "Testo senza fine", "but kept when it never ends"),
        ("<a href=/a>Home</a><a href=/b>News</a>", "Home News", "two links are two words"),
        ("<a title=\"x > y\">Tokayev</a>'s", "Tokayev's", "a quoted > ends no tag"),
        ("3 < 5 and <3", "3 < 5 and <3", "a lone < is text"),
        ("testo <a href=\"rotto> e poi", "testo e poi", "a value that is never closed ends with its tag"),
        ("testo <a hre", "testo", "a tag cut off by the end is no text"),
        ("<p>a<p>b</div></li>c", "a\n\nb\nc", "unclosed and stray tags"),
        ("<!DOCTYPE html><?xml version='1.0'?>x", "x", "declarations are dropped"),
        ("", "", "nothing from nothing"), ("<p></p>", "", "no text"), ("plain text", "plain text", "no markup"),
        ("a<!--> b", "a b", "the empty comment of the standard"),
        ("<noscript><img src=x></noscript>Testo<svg><text>no</text></svg>", "Testo", "what a reader does not see"),
        ("<DIV CLASS='x'>Su</DIV><SCRIPT>1</SCRIPT>", "Su", "names in any case"),
      ])
    func markup(html: String, expected: String, why: String) {
      #expect(HTMLText.extract(SourceText(html)).text.string == expected, "\(why)")
    }

    @Test("A page gives its title, its language and its encoding")
    func page() {
      let html = """
        <!doctype html>
        <html lang="it-IT"><head><meta charset="windows-1252"><title>Tokayev &egrave; ad Astana</title>
        <style>p {}</style></head><body class="a"><h1>Vertice</h1><p>Testo.</p></body></html>
        """
      let page = HTMLText.extract(SourceText(html))
      #expect(page.text.string == "Tokayev è ad Astana\n\nVertice\n\nTesto.")
      #expect(page.title == "Tokayev è ad Astana")
      #expect(page.record.language == .italian)
      #expect(page.declaredEncoding == .windows1252)
    }

    @Test("Every visible character leads back to its place in the page")
    func offsets() {
      let html = "<p>Il <b>caff&egrave;</b>\n  di <i>Wang&nbsp;Yi</i></p>"
      let page = HTMLText.extract(SourceText(html))
      let source = SourceText(html)
      func place(_ word: String) -> String {
        guard let found = page.text.string.utf8.firstRange(of: word.utf8) else { return "not found" }
        let start = page.text.string.utf8.distance(from: page.text.string.startIndex, to: found.lowerBound)
        let range = page.offsets.sourceRange(for: TextRange(start..<start + word.utf8.count))
        return String(source[range])
      }
      #expect(page.text.string == "Il caffè di Wang\u{A0}Yi")
      #expect(place("caffè") == "caff&egrave;")
      #expect(place("Wang\u{A0}Yi") == "Wang&nbsp;Yi")
      #expect(place("di") == "di")
      #expect(page.text.byteOffsets == page.offsets)
    }

    @Test(
      "A page is told from a text",
      arguments: [
        ("<!doctype html><p>a", true), (" \n<html lang=it>", true), ("\u{FEFF}<!-- x --><head>", true),
        ("<?xml version=\"1.0\"?><html>", true), ("<p>Testo</p>", true), ("<div>uno<br>due", true),
        ("Il tag <p> si chiude con </p>", false), ("<3 amore", false), ("", false), ("<Tokayev> ha detto", false),
        ("3 < 5", false), ("<rss><item>a</item></rss>", false),
      ])
    func detection(text: String, isHTML: Bool) {
      #expect(HTMLText.isHTML(SourceText(text)) == isHTML)
    }

    @Test("Any bytes are read: the text is no longer than the page and its map leads into it", arguments: 0..<80)
    func anyBytes(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let pieces = [
        "<", ">", "/", "<p>", "</p>", "<a href='", "\"", "'", "=", "&", "&amp", ";", "&#x", "&#99999999999;", "<!--",
        "-->",
        "<script>", "</script", "<nav>", "</nav>", "<title>", "</title>", " ", "\n", "è", "Tokayev", "<pre>", "</pre>",
        "<!",
      ]
      let html = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let source = SourceText(html)
      let page = HTMLText.extract(source)
      #expect(page.text.count <= source.count, "\(html)")
      let end = page.offsets.sourceRange(for: page.text.range)
      #expect(end.upperBound <= source.count, "\(html)")
      #expect(page.offsets.resultRange(for: source.range).upperBound == page.text.count, "\(html)")
      _ = HTMLText.isHTML(source)
    }

    @Test("Letters that are copied are the same on both sides of the map", arguments: 0..<40)
    func copiedLetters(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let pieces = [
        "<p>", "</p>", "<b>", " ", "\n ", "Tokayev", "è", "x", "<!-- c -->", "<nav>n</nav>", "<br>", "</a>", "<a>",
      ]
      let source = SourceText((0..<50).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
      let page = HTMLText.extract(source)
      for (offset, byte) in page.text.utf8.enumerated() where byte > 0x20 {
        let range = page.offsets.sourceRange(for: TextRange(offset..<offset + 1))
        #expect(Array(source.utf8[range.offsets]) == [byte])
      }
    }

    @Test(
      "Elements that never close are searched for once",
      arguments: ["<title>", "<nav>", "<svg><nav>", "<!--", "<a b='"])
    func unclosed(piece: String) {
      // With a search for each of them this test would run for minutes.
      let page = HTMLText.extract(SourceText(String(repeating: piece, count: 20_000) + "Tokayev"))
      #expect(page.text.count <= 7)
    }
  }
#endif
