package import TextModel

/// Letters that are read together: a script, or the scripts that one language mixes (Han and kana).
///
/// Languages of one alphabet compete by their letter sequences; an alphabet of one language needs no model. This is
/// coarser than UAX #24 on purpose, and lists only assigned blocks with living languages.
package struct Alphabet: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not a letter.
  package static let none = Alphabet(rawValue: 0)
  package static let latin = Alphabet(rawValue: 1)
  package static let cyrillic = Alphabet(rawValue: 2)
  package static let arabic = Alphabet(rawValue: 3)
  /// Han characters, both kana, and bopomofo.
  package static let han = Alphabet(rawValue: 4)
  package static let devanagari = Alphabet(rawValue: 5)

  /// Alphabets whose languages are told apart by a model.
  package static let modeled: [Alphabet] = [.latin, .cyrillic, .arabic, .han, .devanagari]

  /// The language of an alphabet that only one language in reach writes; nil for the modeled ones.
  package var onlyLanguage: Language? {
    let index = Int(rawValue) - Self.firstOfOneLanguage
    return Self.ofOneLanguage.indices.contains(index) ? Language(Self.ofOneLanguage[index].language) : nil
  }

  /// True when one character says as much as a word of letters.
  var isLogographic: Bool { self == .han }

  /// True where words stand without spaces between them.
  var isUnspaced: Bool { isLogographic || Self.unspaced.contains(self) }
  private static let unspaced: Set<Alphabet> = {
    let codes: Set<String> = ["th", "lo", "my", "km", "bo"]
    let indices = ofOneLanguage.indices.filter { codes.contains(ofOneLanguage[$0].language) }
    return Set(indices.map { Alphabet(rawValue: UInt8(firstOfOneLanguage + $0)) })
  }()

  static let firstOfOneLanguage = 6
  /// Raw values are below this.
  static let count = firstOfOneLanguage + ofOneLanguage.count
  /// Blocks whose letters name their language at once (Unicode, `Scripts.txt`; the language with most readers).
  static let ofOneLanguage: [(language: String, blocks: [ClosedRange<UInt32>])] = [
    ("el", [0x370...0x3FF, 0x1F00...0x1FFF]),
    ("hy", [0x531...0x587, 0xFB13...0xFB17]),
    ("he", [0x5D0...0x5F2, 0xFB1D...0xFB4F]),
    ("bn", [0x980...0x9FE]),
    ("pa", [0xA00...0xA76]),
    ("gu", [0xA80...0xAFF]),
    ("ta", [0xB80...0xBFA]),
    ("te", [0xC00...0xC7F]),
    ("kn", [0xC80...0xCF2]),
    ("ml", [0xD00...0xD7F]),
    ("si", [0xD80...0xDF4]),
    ("th", [0xE01...0xE5B]),
    ("lo", [0xE80...0xEDF]),
    ("bo", [0xF00...0xFDA]),
    ("my", [0x1000...0x109F]),
    ("ka", [0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2D]),
    ("ko", [0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3]),
    ("am", [0x1200...0x137F]),
    ("km", [0x1780...0x17DD]),
  ]

  /// Blocks of the modeled alphabets.
  static let modeledBlocks: [(alphabet: Alphabet, blocks: [ClosedRange<UInt32>])] = [
    (
      .latin,
      [
        0x41...0x5A, 0x61...0x7A, 0xAA...0xAA, 0xBA...0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF,
        0xFF21...0xFF3A, 0xFF41...0xFF5A,
      ]
    ),
    (.cyrillic, [0x400...0x481, 0x48A...0x52F]),
    (
      .arabic,
      [0x620...0x64A, 0x66E...0x6D3, 0x6D5...0x6D5, 0x6EE...0x6FF, 0x750...0x77F, 0xFB50...0xFDFB, 0xFE70...0xFEFC]
    ),
    (
      .han,
      [
        0x3005...0x3007, 0x3041...0x30FF, 0x3105...0x312F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xF900...0xFAD9, 0xFF66...0xFF9D, 0x20000...0x323AF,
      ]
    ),
    (.devanagari, [0x900...0x963, 0x970...0x97F]),
  ]
}
