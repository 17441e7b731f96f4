/// The usual reading of each Han character in Standard Chinese, without tones.
///
/// The 9,227 characters of the national sets GB 2312, Big5 and JIS X 0208 stand in the package, as facts from Unihan's
/// `kMandarin` by way of ICU's `Han-Latin`: ICU's own transliterator takes 81 ms for its first answer and 20 µs for
/// each name. Characters outside are asked of ICU (`ForeignLetters`). A test holds the table to ICU's answers.
struct PinyinTable: Sendable {
  static let shared = PinyinTable()

  private let syllables: [[UInt8]]
  /// Number of the syllable plus one.
  private let cells: ScalarTable<UInt16>

  private init() {
    var syllables: [[UInt8]] = []
    var cells = ScalarTable<UInt16>()
    for table in [Self.syllablesAToL, Self.syllablesMToZ] {
      // By bytes: finding the borders of characters took ten times as long as the rest.
      for entry in table.utf8.split(whereSeparator: ASCII.isSpace) {
        guard let colon = entry.firstIndex(of: UInt8(ascii: ":")) else { continue }
        syllables.append(Array(entry[..<colon]))
        for scalar in table[entry.index(after: colon)..<entry.endIndex].unicodeScalars {
          cells[scalar.value] = UInt16(syllables.count)
        }
      }
    }
    self.syllables = syllables
    self.cells = cells
  }

  /// The syllable of a character, or nil when it is not in the table.
  func syllable(of scalar: UInt32) -> [UInt8]? {
    let number = Int(cells[scalar])
    return number == 0 ? nil : syllables[number - 1]
  }
}
