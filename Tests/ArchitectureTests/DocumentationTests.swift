import Testing

@Suite("Documentation")
struct DocumentationTests {
  @Test("Every public face has an article that names it", arguments: faces)
  func article(face: String) {
    let mentions = SourceTree.articles.filter { article in
      article.lines.contains { $0.contains("``\(face)``") || $0.contains("`\(face)`") }
    }
    #expect(!mentions.isEmpty, "no article of the catalogue names \(face)")
  }

  @Test("Every article has a title, and an example, a table or a drawing")
  func shape() {
    for article in SourceTree.articles {
      #expect(article.lines.first?.hasPrefix("# ") ?? false, "\(article.path)")
      #expect(article.lines.contains { $0.hasPrefix("```") || $0.hasPrefix("|") }, "\(article.path)")
    }
  }

  /// The types that users begin with.
  static let faces = [
    "SourceText", "HTMLText", "OffsetMap", "Normalizer", "TextTokenizer", "ScriptRuns", "ConfusableSkeleton",
    "LanguageRecognizer", "Lexicon", "Romanizer", "NameParser", "NameMatcher", "NameIndex", "NameTable",
    "MentionExtractor", "ShortFormLinker",
    "EntityResolver", "EntityStore", "Judge", "LinkTrail", "Separation", "ReviewQueue", "EntityHistory", "StoreReplay",
    "StoreVerifier", "KnownEntityImporter", "ArticlePipeline",
  ]
}
