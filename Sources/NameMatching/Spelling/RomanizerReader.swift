import Romanization

/// Reads foreign words by the romanizer of the package.
struct RomanizerReader: ForeignReader {
  func latinLetters(of scalars: [Unicode.Scalar], alphabet: Alphabet) -> [UInt8] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return Romanizer.romanized(String(view)).utf8.compactMap { byte in
      let lower = byte | 0x20
      return (0x61...0x7A).contains(lower) ? lower &- 0x61 : nil
    }
  }
}
