/// Capitals for names from scripts that have none.
enum WordCapitals {
  /// Each word with a capital, but for articles (`al-`), and for what follows a hyphen in a word that has a capital
  /// already (`Jong-un`).
  static func capitalized(_ text: [UInt8]) -> [UInt8] {
    var output = text
    var index = 0
    while index < output.count {
      let end = output[index...].firstIndex(of: 0x20) ?? output.count
      capitalize(&output, index..<end)
      index = end + 1
    }
    return output
  }

  private static func capitalize(_ text: inout [UInt8], _ word: Range<Int>) {
    guard !word.isEmpty, !text[word].contains(where: ASCII.isCapital) else { return }
    var start = word.lowerBound
    for article in articles where text[word].starts(with: article) && word.count > article.count {
      start += article.count
    }
    if let letter = text[start..<word.upperBound].firstIndex(where: ASCII.isLetter) {
      text[letter] = ASCII.uppercased(text[letter])
    }
  }

  private static let articles = [Array("al-".utf8), Array("el-".utf8)]
}
