import Romanization

/// Reads foreign words by the romanizer of the package.
struct RomanizerReader: ForeignReader {
  func latinLetters(of scalars: [Unicode.Scalar], alphabet: Alphabet) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * scalars.count)
    for scalar in scalars { bytes.append(contentsOf: scalar.utf8) }
    return Romanizer.romanized(utf8: bytes).compactMap { byte in
      let lower = byte | 0x20
      return (0x61...0x7A).contains(lower) ? lower &- 0x61 : nil
    }
  }
}
