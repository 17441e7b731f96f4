/// The learned spelling costs of all pairs of alphabets.
///
/// Payload of a model of kind `names`, format 1: for each alphabet but digits a table against Latin units, then a table
/// against itself (128 × 128 bytes each); then 128 bytes an alphabet with the information of each unit in sixteenths of
/// a bit; then 128 bytes an alphabet with the Latin unit that most often answers to each unit.
package struct SpellingModel: Sendable {
  /// Alphabets with tables, in the order of the file.
  package static let alphabets: [Alphabet] = [
    .latin, .cyrillic, .arabic, .hebrew, .hangul, .kana, .pinyin, .romanized,
  ]
  static let tableSize = SpellingTable.unitCount * SpellingTable.unitCount
  package static let payloadSize = alphabets.count * (2 * tableSize + 2 * SpellingTable.unitCount)

  let bytes: [UInt8]
  let bounds: SpellingBounds

  /// Nil when the payload has not the size of the layout.
  package init?(payload: [UInt8]) {
    guard payload.count >= Self.payloadSize else { return nil }
    bytes = payload
    bounds = SpellingBounds(payload)
  }

  /// The payload of the tables of a model.
  package static func payload(
    againstLatin: [SpellingTable], againstItself: [SpellingTable], information: [[UInt8]], latinUnits: [[UInt8]]
  ) -> [UInt8] {
    againstLatin.flatMap(\.costs) + againstItself.flatMap(\.costs) + information.flatMap { $0 }
      + latinUnits.flatMap { $0 }
  }

  /// Offset of the table of an alphabet against Latin units.
  static func latinTable(_ alphabet: Alphabet) -> Int { index(alphabet) * tableSize }

  /// Offset of the table of an alphabet against itself.
  static func ownTable(_ alphabet: Alphabet) -> Int { (alphabets.count + index(alphabet)) * tableSize }

  static func informationRow(_ alphabet: Alphabet) -> Int {
    2 * alphabets.count * tableSize + index(alphabet) * SpellingTable.unitCount
  }

  static func latinUnitRow(_ alphabet: Alphabet) -> Int {
    informationRow(.latin) + (alphabets.count + index(alphabet)) * SpellingTable.unitCount
  }

  /// Digits are compared with the Latin table, where their units cost what nothing shared costs.
  private static func index(_ alphabet: Alphabet) -> Int {
    alphabet == .digits ? 0 : Int(alphabet.rawValue)
  }
}

extension SpellingModel {
  /// Plain edit costs for every pair of alphabets.
  static let untaught: SpellingModel = {
    let table = SpellingTable.untaught().costs
    let perLetter: UInt8 = 72
    let tables = (0..<(2 * alphabets.count)).flatMap { _ in table }
    let information = [UInt8](repeating: perLetter, count: alphabets.count * SpellingTable.unitCount)
    let latin = alphabets.flatMap { _ in (0..<UInt8(SpellingTable.unitCount)).map { $0 } }
    return SpellingModel(known: tables + information + latin)
  }()

  private init(known bytes: [UInt8]) {
    self.bytes = bytes
    bounds = SpellingBounds(bytes)
  }
}
