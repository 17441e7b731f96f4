internal import TextModel

/// How frequent the characters of one East Asian language are.
package struct CharacterModel: Sendable {
  /// The language's tag.
  package let language: String
  /// Its frequent characters, ascending.
  package let characters: [UInt16]
  /// The cost of each, in parts of a nat (``LetterModel/unitsPerNat``).
  package let costs: [UInt8]

  package init(language: String, characters: [UInt16], costs: [UInt8]) {
    self.language = language
    self.characters = characters
    self.costs = costs
  }

  /// ASCII in a text of another script: as likely as one of thirty characters.
  private static let asciiCost = 54
  /// A Han character, syllable or kana that training did not see: one of a hundred thousand characters of text.
  private static let rareCost = 184
  /// Anything else.
  private static let strayCost = 240
  /// Cost of what is no character at all, beyond that of a stray one: private use, controls, broken sequences.
  private static let impossibleCost = 600

  /// The cost of well-formed UTF-8.
  func cost(ofUTF8 utf8: [UInt8]) -> Int {
    var total = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { total += cost(of: scalar.value) }
    return total
  }

  private func cost(of value: UInt32) -> Int {
    if value < 0x80 { return value >= 0x20 || (0x09...0x0D).contains(value) ? Self.asciiCost : Self.impossibleCost }
    var low = 0
    var high = characters.count
    while low < high {
      let middle = (low + high) / 2
      if UInt32(characters[middle]) < value { low = middle + 1 } else { high = middle }
    }
    if low < characters.count, UInt32(characters[low]) == value { return Int(costs[low]) }
    return Self.costOfUnseen(value)
  }

  private static func costOfUnseen(_ value: UInt32) -> Int {
    switch value {
    case 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: rareCost
    case 0x80...0x9F, 0xE000...0xF8FF, 0xFFFD, 0xF0000...: impossibleCost
    default: strayCost
    }
  }
}
