import Lexicons

/// Which long name the letters of an acronym stand for.
///
/// One in brackets behind a name stands for it whatever its letters (Schwartz & Hearst 2003): ``ShortFormLinker`` sees to it.
enum AcronymRules {
  /// One letter is no acronym.
  private static let shortestAcronym = 2

  /// True when the letters of the acronym are the initials of the words, function words left out or not.
  static func isInitials(_ acronym: String, of words: [String], functionWords: (String) -> Bool) -> Bool {
    let letters = Array(acronym)
    guard letters.count >= shortestAcronym, words.count >= letters.count else { return false }
    if Array(words.compactMap(\.first)) == letters { return true }
    return Array(words.filter { !functionWords($0) }.compactMap(\.first)) == letters
  }

  /// True when the acronym is made of the words' initials, each perhaps with more letters of its word behind it: *SIA*
  /// of *Singapore Airlines*. Two words at least, and each gives its initial.
  ///
  /// - Complexity: O(letters of the acronym × letters of the words).
  static func isSyllables(_ acronym: String, of words: [String]) -> Bool {
    guard words.count > 1, acronym.utf8.count > words.count else { return false }
    let letters = Array(acronym.utf8)
    /// The places in the acronym where the next word may begin.
    var ends: Set<Int> = [0]
    for word in words {
      var next: Set<Int> = []
      for start in ends where start < letters.count && word.utf8.first == letters[start] {
        var end = start + 1
        next.insert(end)
        for letter in word.utf8.dropFirst() where end < letters.count && letter == letters[end] {
          end += 1
          next.insert(end)
        }
      }
      ends = next
    }
    return ends.contains(letters.count)
  }
}
