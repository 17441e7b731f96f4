/// Parts the two words of a name that were glued in print: `DongJun`, `HayleyWong`.
struct GluedNameRepair {
  private let utf8: [UInt8]
  private let isName: ((String) -> Bool)?

  init(_ utf8: [UInt8], isName: ((String) -> Bool)?) {
    self.utf8 = utf8
    self.isName = isName
  }

  func pieces() -> [RepairPiece] {
    var pieces: [RepairPiece] = []
    var words: WrittenWords?
    var position = 1
    while let joint = nextJoint(from: position) {
      position = joint + 1
      guard let parts = parts(at: joint) else { continue }
      guard isNamed(parts, &words) else { continue }
      pieces.append(RepairPiece(kind: .gluedName, range: joint..<joint, replacement: [0x20]))
    }
    return pieces
  }

  /// Both words are names, or one of them in a line that names an author, or both stand apart elsewhere in the text.
  private func isNamed(_ parts: Parts, _ words: inout WrittenWords?) -> Bool {
    if let isName {
      let (left, right) = (isName(parts.left), isName(parts.right))
      if left && right || (left || right) && isAuthorLine(parts.range) { return true }
    }
    let written = words ?? WrittenWords(utf8)
    words = written
    return written.contain(parts.left) && written.contain(parts.right)
  }

  /// True for a word that has its line to itself, or shares it with *by*.
  private func isAuthorLine(_ word: Range<Int>) -> Bool {
    let lead = utf8[max(0, word.lowerBound - Self.longestLead)..<word.lowerBound]
    let start = lead.lastIndex(of: 0x0A).map { $0 + 1 } ?? (lead.startIndex == 0 ? 0 : nil)
    guard let start, utf8[word.upperBound...].first(where: { $0 != 0x20 && $0 != 0x0D }) ?? 0x0A == 0x0A else {
      return false
    }
    let before = String(decoding: utf8[start..<word.lowerBound], as: UTF8.self).lowercased().split(separator: " ")
    return before.isEmpty || before.count == 1 && Self.authorWords.contains(String(before[0]))
  }

  /// In bytes: the words for *by* and a few spaces.
  private static let longestLead = 16
  private static let authorWords: Set<String> = ["by", "di", "von", "par", "por", "de"]

  /// The two words of a glued one, and where it stands.
  private struct Parts {
    let left: String
    let right: String
    let range: Range<Int>
  }

  /// A capital right behind a small letter.
  private func nextJoint(from position: Int) -> Int? {
    let span = utf8.span
    guard position < span.count else { return nil }
    var before = span[position - 1]
    for index in position..<span.count {
      let byte = span[index]
      if byte >= 0x41, byte <= 0x5A, before >= 0x61, before <= 0x7A || before >= 0x80 { return index }
      before = byte
    }
    return nil
  }

  /// The two words, each a capital and small letters; nil for anything else, and for names that are written so.
  private func parts(at joint: Int) -> Parts? {
    let start = UTF8Cursor.wordStart(in: utf8, before: joint)
    let end = UTF8Cursor.wordEnd(in: utf8, from: joint)
    guard !isPartOfAddress(start..<end) else { return nil }
    let left = String(decoding: utf8[start..<joint], as: UTF8.self)
    let right = String(decoding: utf8[joint..<end], as: UTF8.self)
    guard Self.isCapitalized(left), Self.isCapitalized(right), !Self.prefixes.contains(left) else { return nil }
    return Parts(left: left, right: right, range: start..<end)
  }

  /// McDonald, MacArthur, DeLorean, LaGuardia, FitzGerald: written so.
  private static let prefixes: Set<String> = [
    "Mc", "Mac", "De", "Di", "Da", "Del", "Della", "Des", "Du", "La", "Le", "Lo", "Van", "Von", "Fitz", "San", "St",
  ]

  private static func isCapitalized(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard scalars.count >= 2, let first = scalars.first, first.properties.isUppercase else { return false }
    return scalars.dropFirst().allSatisfy { $0.properties.isLowercase }
  }

  /// In addresses, handles and file names words are glued on purpose.
  private func isPartOfAddress(_ word: Range<Int>) -> Bool {
    let before = word.lowerBound > 0 ? utf8[word.lowerBound - 1] : 0x20
    let next = word.upperBound < utf8.count ? utf8[word.upperBound] : 0x20
    let nextAfter = word.upperBound + 1 < utf8.count ? utf8[word.upperBound + 1] : 0x20
    let marks = Array("@#/_\\0123456789".utf8)
    if marks.contains(before) || marks.contains(next) || before == UInt8(ascii: ".") { return true }
    return next == UInt8(ascii: ".") && UTF8Cursor.isLetter(UInt32(nextAfter))
  }
}
