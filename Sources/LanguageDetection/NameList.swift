/// Recognizes bare names, which are in no language.
enum NameList {
  private static let fewestNames = 3
  /// `de`, `bin`, `van`, `al`: small words inside names.
  private static let longestParticle = 3
  /// Alphabets whose languages do not capitalize every word of a headline: there even names side by side are a list.
  private static let withoutTitleCase: Set<Alphabet> = [.cyrillic]

  /// ``TextKind/nameList`` for three or more capitalized items with commas, semicolons, slashes or line ends between
  /// them, ``TextKind/oneName`` for one capitalized word alone, and ``TextKind/prose`` for all else.
  static func kind(of bytes: [UInt8]) -> TextKind {
    guard !hasSmallWord(bytes) else { return .prose }
    var scanner = WordScanner(bytes)
    var separators = 0
    var words = 0
    var isSideBySide = true
    while let word = scanner.next() {
      guard word.isCapitalized || (words > 0 && word.letterCount <= longestParticle) else { return .prose }
      if words > 0, word.strength != .none {
        guard word.strength != .sentence else { return .prose }
        separators += 1
      }
      isSideBySide = isSideBySide && withoutTitleCase.contains(word.alphabet) && word.isTitleCase
      words += 1
    }
    if separators >= fewestNames - 1 || (isSideBySide && words >= fewestNames) { return .nameList }
    return words == 1 ? .oneName : .prose
  }

  /// True when four small ASCII letters follow a space: no particle is that long.
  ///
  /// Nearly every text in Latin letters is prose by that alone, and need not be cut into words once more.
  private static func hasSmallWord(_ bytes: [UInt8]) -> Bool {
    var small = 0
    var isBehindSpace = false
    for byte in bytes {
      if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
        small += 1
        if isBehindSpace, small > longestParticle { return true }
      } else {
        small = 0
        isBehindSpace = byte == UInt8(ascii: " ")
      }
    }
    return false
  }
}
