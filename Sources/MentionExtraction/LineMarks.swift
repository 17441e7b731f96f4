import Lexicons

/// Marks on lines: headlines in capitals, headlines in title case, boilerplate.
extension ArticleTokens {
  /// Fewer words prove no style.
  private static let fewestWords = 4
  /// Of the longer words of a title-case headline nearly all have a capital; in running text it is one in five.
  private static let titleShare = 0.7
  /// Articles and prepositions stay in lower case in English title case: only longer words are counted.
  private static let shortWord = 4

  mutating func markLines() {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].gap.startsSentence { end += 1 }
      markLine(start..<end)
      markUncasedPlaces(in: start..<end)
      start = end
    }
  }

  private mutating func markLine(_ line: Range<Int>) {
    var long = 0
    var capitalized = 0
    var lower = 0
    for position in line where !tokens[position].isNumber {
      let token = tokens[position]
      if token.shape.contains(.hasLower) { lower += 1 }
      guard token.word.end - token.word.start >= Self.shortWord else { continue }
      long += 1
      if token.isCapitalized { capitalized += 1 }
    }
    guard long >= Self.fewestWords else { return }
    if lower == 0 {
      insert(.capitalLine, in: line)
    } else if Double(capitalized) >= Double(long) * Self.titleShare {
      insert(.titleLine, in: line)
    }
  }

  mutating func insert(_ mark: ArticleToken.Marks, in range: Range<Int>) {
    for position in range { tokens[position].marks.insert(mark) }
  }
}
