import Lexicons

/// Reads the offices and titles beside a person's name: *il **ministro** della Difesa cinese Dong Jun*.
struct RoleReader {
  let article: ArticleTokens
  let lexicon: Lexicon
  /// A title and its name stand within one phrase.
  private static let reach = 6

  /// Concepts of the titles before the name, and those in apposition behind it, ascending and without repetition.
  ///
  /// - Parameter previousEnd: the end of the mention before this one: titles before that belong to it.
  func roles(of span: Range<Int>, previousEnd: Int) -> [String] {
    var concepts: Set<Int> = []
    readBefore(span, previousEnd, into: &concepts)
    readBehind(span, into: &concepts)
    return concepts.compactMap { lexicon.canonical($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func readBefore(_ span: Range<Int>, _ previousEnd: Int, into concepts: inout Set<Int>) {
    var position = span.lowerBound
    var read = false
    while position > previousEnd, span.lowerBound - position < Self.reach {
      // A comma parts the title from its name only when the title was not met yet: "the minister, Dong Jun, said".
      let gap = article.tokens[position].gap
      guard gap.joins || (gap == .pause && position == span.lowerBound) else { return }
      position -= 1
      let token = article.tokens[position]
      if token.facts.contains(.title) {
        insertTitle(at: position, into: &concepts)
        read = true
      } else if read && token.facts.isDisjoint(with: [.demonym, .functionWord]) {
        return
      }
    }
  }

  /// *Dong Jun, ministro della Difesa, …*
  private func readBehind(_ span: Range<Int>, into concepts: inout Set<Int>) {
    var position = span.upperBound
    guard position < article.tokens.count, article.tokens[position].gap == .pause else { return }
    let end = min(position + 4, article.tokens.count)
    while position < end {
      let token = article.tokens[position]
      if position > span.upperBound, !token.gap.joins { return }
      if token.facts.contains(.title) {
        insertTitle(at: position, into: &concepts)
        return
      }
      guard !token.isCapitalized else { return }
      if token.facts.isDisjoint(with: [.functionWord, .demonym]), !Self.formerly.contains(token.hash) { return }
      position += 1
    }
  }

  /// The title at a word, as the longest phrase of the list that holds it: *prime minister* before *minister*.
  private func insertTitle(at position: Int, into concepts: inout Set<Int>) {
    for start in stride(from: max(position - 2, 0), through: position, by: 1) {
      for end in stride(from: min(position + 3, article.tokens.count), to: position, by: -1) {
        guard (start + 1..<end).allSatisfy({ article.tokens[$0].gap.joins }) else { continue }
        if let concept = concept(of: start..<end) {
          concepts.insert(concept)
          return
        }
      }
    }
  }

  private func concept(of span: Range<Int>) -> Int? {
    let hash = article.phraseHash(span)
    let language = Int(article.tokens[span.lowerBound].language)
    var result: Int?
    article.index.forEachEntry(of: hash) { entry in
      if entry.listIndex == Self.titles, entry.languageIndex == language || entry.languageIndex == 0 {
        result = min(result ?? entry.value, entry.value)
      }
    }
    return result
  }

  /// What may stand between the comma and an office besides articles.
  private static let formerly = WordSet("former late ex allora current attuale")

  private static let titles = LexiconList.titles.index
}
