import UnicodeText

/// Counts the characters of one East Asian language.
struct CharacterTrainer {
  let language: String
  let lines: [String]

  /// Newspapers use some three thousand; what is rarer costs about as much as what is not listed.
  private static let maximumCharacters = 3500

  func model() -> CharacterModel {
    var counts: [UInt16: Int] = [:]
    var total = 0
    for line in lines {
      for scalar in line.unicodeScalars where scalar.value >= 0x80 && scalar.value <= 0xFFFF {
        counts[UInt16(scalar.value), default: 0] += 1
        total += 1
      }
    }
    let frequent = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.maximumCharacters)
    let listed = frequent.sorted { $0.key < $1.key }
    return CharacterModel(
      language: language, characters: listed.map(\.key),
      costs: listed.map { Cost.units(ofProbability: Double($0.value) / Double(total)) })
  }
}
