internal import BundledModels

/// One line of an edited list as bytes: for tables made of whole lists at start, where a string for each form would
/// cost more than the table.
///
/// It reads what ``LexiconListText`` reads.
package struct LexiconLine: Sendable {
  private let text: [UInt8]
  private let canonicalEnd: Int
  private let end: Int
  private let start: Int

  private static let bar = UInt8(ascii: "|")
  private static let slash = UInt8(ascii: "/")

  /// The canonical form, in UTF-8.
  package var canonical: ArraySlice<UInt8> { text[start..<canonicalEnd] }

  /// Calls `body` with every form, without the gender it tells.
  package func forEachForm(_ body: (ArraySlice<UInt8>) -> Void) {
    var first = canonicalEnd
    var isAlone = true
    while first < end {
      if text[first] == Self.bar {
        first += 1
        continue
      }
      let last = Self.end(of: Self.bar, in: text, from: first, to: end)
      body(Self.withoutGender(text[first..<last]))
      isAlone = false
      first = last
    }
    if isAlone { body(Self.withoutGender(canonical)) }
  }

  private static func withoutGender(_ form: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = form.last, last == UInt8(ascii: "m") || last == UInt8(ascii: "f"), form.count >= 2,
      form[form.endIndex - 2] == slash
    else { return form }
    return form.dropLast(2)
  }

  /// Calls `body` with every line of a list.
  static func forEach(in text: [UInt8], _ body: (LexiconLine) -> Void) {
    var start = 0
    while start < text.count {
      let end = Self.end(of: UInt8(ascii: "\n"), in: text, from: start, to: text.count)
      var first = start
      while first < end, text[first] == bar { first += 1 }
      if first < end, text[start] != UInt8(ascii: "#") {
        let canonicalEnd = Self.end(of: bar, in: text, from: first, to: end)
        body(LexiconLine(text: text, canonicalEnd: canonicalEnd, end: end, start: first))
      }
      start = end + 1
    }
  }

  private static func end(of byte: UInt8, in text: [UInt8], from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, text[position] != byte { position += 1 }
    return position
  }
}

extension Lexicon {
  /// Calls `body` with every line of a table that holds lines of text.
  package func forEachLine(of table: LexiconTable, _ body: (LexiconLine) -> Void) {
    LexiconLine.forEach(in: self.table(table).array, body)
  }

  /// Calls `body` with every line of a list in one language alone, in the order of the list.
  ///
  /// - Parameter language: a code, or ``anyLanguage`` for the lines valid in any.
  /// - Complexity: O(length of the list); nothing is kept.
  package func forEachLine(_ list: LexiconList, language: String, _ body: (LexiconLine) -> Void) {
    for text in parsed.texts(Key(list: list, language: language), of: file) {
      LexiconLine.forEach(in: text.array, body)
    }
  }
}
