#if HTML
  import Foundation
  import TestSupport
  import Testing
  import TextModel
  import PageReading
  import UnicodeText

  /// The page among the articles, whose names are marked in its source.
  @Suite("The HTML article")
  struct HTMLArticleTests {
    private struct Gold: Decodable {
      struct Name: Decodable {
        let start: Int
        let end: Int
        let surface: String
      }
      let text: String
      let mentions: [Name]
    }

    @Test("Every marked name stands in the text, whole, and leads back to its mark")
    func names() throws {
      let lines = try String(contentsOfFile: FixtureFiles.path("articles/gold.jsonl"), encoding: .utf8).split(
        separator: "\n")
      let line = try #require(lines.first { $0.contains("\"it-riad.html\"") })
      let gold = try JSONDecoder().decode(Gold.self, from: Data(line.utf8))
      let page = SourceText(gold.text)
      #expect(HTMLText.isHTML(page))
      let article = HTMLText.extract(page)
      #expect(!article.text.string.contains("<"))
      let scalars = Array(gold.text.unicodeScalars)
      #expect(!gold.mentions.isEmpty)
      for name in gold.mentions {
        let start = scalars[..<name.start].reduce(0) { $0 + UTF8.width($1) }
        let mark = TextRange(start..<start + name.surface.utf8.count)
        let range = article.offsets.resultRange(for: mark)
        #expect(!range.isEmpty, "\(name.surface)")
        #expect(article.offsets.sourceRange(for: range) == mark, "\(name.surface)")
        #expect(!article.text[range].contains("&"), "\(name.surface)")
      }
    }
  }
#endif
