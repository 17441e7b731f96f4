import Foundation
import Testing

@Suite("The articles and their gold")
struct GoldArticleTests {
  let articles: [GoldArticle]

  init() throws { articles = try GoldArticle.all() }

  @Test("Every file has one gold line and every gold line a file, in the order of the names")
  func filesAndLinesAgree() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: GoldArticle.folder)
      .filter { $0 != GoldArticle.goldName && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(articles.map(\.docID) == files)
  }

  @Test("Each file decodes in its stated encoding to the gold text, scalar by scalar")
  func filesDecodeToGold() throws {
    for article in articles {
      let encoding = ArticleEncoding.expected(of: article.docID)
      let text = encoding.text(of: try article.fileBytes())
      #expect(text.map { Array($0.utf8) } == Array(article.text.utf8), "\(article.docID) as \(encoding)")
    }
  }

  @Test("Windows-1252 and UTF-16 files are no valid UTF-8, so a decoder that only tries UTF-8 must notice")
  func foreignEncodingsAreForeign() throws {
    for article in articles {
      let encoding = ArticleEncoding.expected(of: article.docID)
      guard encoding == .windows1252 || encoding == .utf16WithMark else { continue }
      #expect(String(validating: try article.fileBytes(), as: UTF8.self) == nil, "\(article.docID)")
    }
  }

  @Test("Every span slices to its surface")
  func spansSlice() {
    for article in articles {
      let scalars = Array(article.text.unicodeScalars)
      for mention in article.mentions {
        guard 0 <= mention.start, mention.start < mention.end, mention.end <= scalars.count else {
          Issue.record("\(article.docID): \(mention.surface) lies outside the text")
          continue
        }
        let slice = Array(scalars[mention.start..<mention.end])
        #expect(slice == Array(mention.surface.unicodeScalars), "\(article.docID) at \(mention.start)")
      }
    }
  }

  @Test("Spans ascend, do not overlap, and neither begin nor end in white space or quotation marks")
  func spansAreTidy() {
    for article in articles {
      for (left, right) in zip(article.mentions, article.mentions.dropFirst()) {
        #expect(left.end <= right.start, "\(article.docID): \(left.surface), \(right.surface)")
      }
      for mention in article.mentions {
        let edges = [mention.surface.unicodeScalars.first, mention.surface.unicodeScalars.last].compactMap { $0 }
        for edge in edges {
          #expect(!edge.properties.isWhitespace && !"«»“”„‘\"".unicodeScalars.contains(edge), "\(mention.surface)")
        }
      }
    }
  }

  @Test("A name keeps one type per entity, and types are the three of the model")
  func idsAreConsistent() {
    var types: [String: String] = [:]
    for mention in articles.flatMap(\.mentions) {
      #expect(["PER", "LOC", "ORG"].contains(mention.type))
      let isPlain = mention.entityID.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) }
      #expect(isPlain, "\(mention.entityID)")
      #expect(types[mention.entityID, default: mention.type] == mention.type, "\(mention.entityID)")
      types[mention.entityID] = mention.type
    }
  }

  @Test("A file's name begins with the tag of its language")
  func namesCarryLanguage() {
    for article in articles { #expect(article.docID.hasPrefix("\(article.lang)-"), "\(article.docID)") }
  }

  @Test("Articles are as short as news: 300 to 2,000 scalars with at least fifteen names")
  func sizesAreNews() {
    for article in articles {
      #expect((300...2000).contains(article.text.unicodeScalars.count), "\(article.docID)")
      #expect(article.mentions.count >= 15, "\(article.docID)")
    }
  }

  @Test(
    "Each language has its share of articles",
    arguments: [
      ("it", 12), ("en", 12), ("ru", 2), ("kk", 2), ("kk-Latn", 2), ("fr", 2), ("de", 2), ("ar", 2), ("zh-Hans", 2),
      ("zh-Hant", 1),
    ])
  func languagesAreCovered(tag: String, least: Int) {
    #expect(articles.filter { $0.lang == tag }.count >= least)
  }
}
