/// Joins words that a hyphen and a line end break, as the lines of print have them.
struct BrokenWordRepair {
  private let utf8: [UInt8]

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  /// A break: `left` ends where the hyphen begins, `right` begins behind the line end.
  private struct Break {
    let left: Range<Int>
    let right: Range<Int>
  }

  func pieces() -> [RepairPiece] {
    var found: [Break] = []
    let span = utf8.span
    for position in 0..<span.count where span[position] == 0x0A {
      if let next = wordBreak(atLineEnd: position) { found.append(next) }
    }
    guard !found.isEmpty else { return [] }
    let words = WrittenWords(utf8)
    return found.compactMap { piece(for: $0, words: words) }
  }

  private func wordBreak(atLineEnd position: Int) -> Break? {
    var end = position
    while end > 0, Self.isBlank(utf8[end - 1]) { end -= 1 }
    guard let hyphen = UTF8Cursor.scalar(in: utf8, before: end), Self.hyphens.contains(hyphen.value) else { return nil }
    let left = end - hyphen.length
    var right = position + 1
    while right < utf8.count, Self.isBlank(utf8[right]) { right += 1 }
    let start = UTF8Cursor.wordStart(in: utf8, before: left)
    let stop = UTF8Cursor.wordEnd(in: utf8, from: right)
    guard start < left, right < stop else { return nil }
    return Break(left: start..<left, right: right..<stop)
  }

  /// Hyphen-minus, hyphen, soft hyphen.
  private static let hyphens: Set<UInt32> = [0x2D, 0x2010, 0xAD]

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private func piece(for found: Break, words: WrittenWords) -> RepairPiece? {
    let left = String(decoding: utf8[found.left], as: UTF8.self)
    let right = String(decoding: utf8[found.right], as: UTF8.self)
    if Self.conjunctions.contains(right) { return nil }
    let keepsHyphen = keepsHyphen(found, left: left, right: right, words: words)
    return RepairPiece(
      kind: .brokenWord, range: found.left.upperBound..<found.right.lowerBound, replacement: keepsHyphen ? [0x2D] : [])
  }

  /// `Innen-⏎und Außenminister`: the hyphen stands for the rest of the word.
  private static let conjunctions: Set<String> = [
    "e", "ed", "o", "y", "u", "et", "ou", "and", "or", "und", "oder", "en", "of", "og", "och", "eller", "i", "a",
  ]

  private func keepsHyphen(_ found: Break, left: String, right: String, words: WrittenWords) -> Bool {
    // A soft hyphen is a mark of the break alone.
    if utf8[found.left.upperBound] == 0xC2 { return false }
    if words.contain(left + right) { return false }
    if words.contain(left + "-" + right) { return true }
    let capitals = right.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    if let first = right.unicodeScalars.first, first.properties.isUppercase {
      // Both in capitals: a heading, whose words break as others do. Otherwise a name: Kassym-Jomart.
      return
        !(capitals && right.unicodeScalars.count > 1 && left.unicodeScalars.allSatisfy { $0.properties.isUppercase })
    }
    // `US-⏎led`, `ex-⏎presidente`: capitals and these prefixes are words of their own.
    return left.unicodeScalars.count > 1 && left.unicodeScalars.allSatisfy { $0.properties.isUppercase }
      || Self.prefixes.contains(left.lowercased())
  }

  private static let prefixes: Set<String> = ["ex", "vice", "self", "non", "all", "mid", "half", "filo", "neo", "well"]
}
