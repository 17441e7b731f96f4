import Lexicons
import TextModel

/// Finds the lines of a page that tell no story: newsletter forms, share bars, teasers.
struct BoilerplateLines {
  /// A phrase of the list makes a line boilerplate only when the line is short: stories do speak of newsletters.
  private static let longestLine = 14
  private static let list = LexiconList.boilerplate.index
  private static let longestPhrase = 5

  /// Marks the tokens of such lines, and lines that repeat an earlier line of the article word by word.
  static func mark(_ article: inout ArticleTokens) {
    var seen: Set<UInt64> = []
    var start = 0
    while start < article.tokens.count {
      var end = start + 1
      while end < article.tokens.count, !endsLine(article.tokens[end].gap) { end += 1 }
      let line = start..<end
      let hash = line.reduce(WordHash.basis) { WordHash.phrase($0, followedBy: article.tokens[$1].hash) }
      let isRepeated = line.count >= fewestRepeated && !seen.insert(hash).inserted
      if isRepeated || (line.count <= longestLine && holdsPhrase(line, article)) {
        article.insert(.boilerplate, in: line)
      }
      start = end
    }
  }

  /// Marks the tokens of parts that the reader of a page has found, ascending.
  static func mark(_ parts: [TextRange], of article: inout ArticleTokens) {
    var position = 0
    for part in parts {
      while position < article.tokens.count, Int(article.tokens[position].word.end) <= part.lowerBound { position += 1 }
      let start = position
      while position < article.tokens.count, Int(article.tokens[position].word.start) < part.upperBound {
        position += 1
      }
      article.insert(.boilerplate, in: start..<position)
    }
  }

  /// Shorter lines may repeat by chance.
  private static let fewestRepeated = 4

  private static func endsLine(_ gap: Gap) -> Bool { gap == .line || gap == .paragraph }

  private static func holdsPhrase(_ line: Range<Int>, _ article: ArticleTokens) -> Bool {
    // One word alone ("iscriviti", "popular") must be the whole line.
    if line.count == 1 { return look(up: article.tokens[line.lowerBound].hash, article).isListed }
    return line.contains { start in
      guard article.tokens[start].facts.contains(.continues) else { return false }
      var hash = article.tokens[start].hash
      for end in (start + 1)..<max(start + 1, min(start + longestPhrase, line.upperBound)) {
        hash = WordHash.phrase(hash, followedBy: article.tokens[end].hash)
        let found = look(up: hash, article)
        if found.isListed { return true }
        if !found.continues { return false }
      }
      return false
    }
  }

  /// Whether the list holds a phrase, in any language: pages mix them in their forms, and an English share bar stands
  /// under Italian articles. And whether some longer phrase begins with it.
  private static func look(up hash: UInt64, _ article: ArticleTokens) -> (isListed: Bool, continues: Bool) {
    var isListed = false
    var continues = false
    article.index.forEachEntry(of: hash) { entry in
      if entry.listIndex == list { isListed = true }
      if entry.isContinuation { continues = true }
    }
    return (isListed, continues)
  }
}
