/// Recognizes bare lists of names, which are in no language.
enum NameList {
  /// What is left of a language's probability when the text is a list of names: letters still hint at an origin.
  static let languageShare = 0.3
  /// A list of names is `und` unless the caller's own bound is higher.
  static let leastProbability = 0.5
  /// Longer texts are not looked at.
  private static let maximumBytes = 2_000
  private static let fewestNames = 3
  /// `de`, `bin`, `van`, `al`: small words inside names.
  private static let longestParticle = 3

  /// True for three or more capitalized items with commas, semicolons, slashes or line ends between them.
  static func looksLike(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= maximumBytes else { return false }
    var scanner = WordScanner(bytes)
    var separators = 0
    var words = 0
    while let word = scanner.next() {
      guard word.isCapitalized || (words > 0 && word.letterCount <= longestParticle) else { return false }
      if words > 0, word.strength != .none {
        guard word.strength != .sentence else { return false }
        separators += 1
      }
      words += 1
    }
    return separators >= fewestNames - 1
  }
}
