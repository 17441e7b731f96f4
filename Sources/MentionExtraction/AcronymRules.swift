import Lexicons

/// Which long name an acronym stands for (Schwartz & Hearst 2003, and initials).
enum AcronymRules {
  /// An acronym in brackets behind a name, or a name in brackets behind an acronym, stands for it even when its
  /// letters come from another language: *Organizzazione per la cooperazione di Shanghai (SCO)*.
  private static let shortestAcronym = 2

  /// True when the letters of the acronym are the initials of the words, function words left out or not.
  static func isInitials(_ acronym: String, of words: [String], functionWords: (String) -> Bool) -> Bool {
    let letters = Array(acronym)
    guard letters.count >= shortestAcronym, words.count >= letters.count else { return false }
    if Array(words.compactMap(\.first)) == letters { return true }
    return Array(words.filter { !functionWords($0) }.compactMap(\.first)) == letters
  }

  /// True when the letters of the acronym stand in the long form in this order, the first at a word's start.
  ///
  /// Schwartz & Hearst's search from the end.
  static func isShortForm(_ acronym: String, of long: [String]) -> Bool {
    let short = Array(acronym)
    let text = Array(long.joined(separator: " "))
    guard short.count >= shortestAcronym else { return false }
    var position = text.count - 1
    for index in stride(from: short.count - 1, through: 0, by: -1) {
      while position >= 0, text[position] != short[index] || (index == 0 && position > 0 && text[position - 1] != " ") {
        position -= 1
      }
      if position < 0 { return false }
      position -= 1
    }
    return true
  }
}
