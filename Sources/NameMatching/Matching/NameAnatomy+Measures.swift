/// Sums over words named by a mask.
extension NameAnatomy {
  /// The alphabet of the most content units; of equals, the first word's.
  var mainAlphabet: Alphabet {
    guard let first = words.first?.scanned.alphabet else { return .latin }
    if words.allSatisfy({ $0.scanned.alphabet == first }) { return first }
    var best = (alphabet: first, units: Int32(0))
    for word in words {
      let alphabet = word.scanned.alphabet
      let units = words.reduce(Int32(0)) { $1.scanned.alphabet == alphabet ? $0 + $1.scanned.unitCount : $0 }
      if units > best.units { best = (alphabet, units) }
    }
    return best.alphabet
  }

  /// Chinese, Korean and Vietnamese names by their first word; of at most four words, all short.
  var startsWithEastAsianSurname: Bool {
    let longestSyllables = 9
    return words.count > 1 && words.count <= 4 && words[0].classes.contains(.eastAsianSurname)
      && words.allSatisfy { $0.scanned.letterCount <= longestSyllables }
  }

  func words(_ mask: UInt32) -> [NameWord] {
    words.indices.filter { mask & (1 << UInt32($0)) != 0 }.map { words[$0] }
  }

  func mask(_ role: NamePart.Role) -> UInt32 {
    words.indices.reduce(0) { words[$1].role == role ? $0 | 1 << UInt32($1) : $0 }
  }

  /// Bits of rarity of the words of a mask.
  func rarity(_ mask: UInt32) -> Float {
    words.indices.reduce(0) { mask & (1 << UInt32($1)) != 0 ? $0 + Float(words[$1].rarity) / 16 : $0 }
  }
}
