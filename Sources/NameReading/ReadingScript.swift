/// The scripts whose names are read, in their order in the model.
package enum ReadingScript: Int, CaseIterable, Sendable {
  case arabic, cyrillic, han, hangul, hebrew, kana

  /// The code of the script's lines in lists of words.
  package var code: String {
    switch self {
    case .arabic: "ar"
    case .cyrillic: "ru"
    case .han: "zh"
    case .hangul: "ko"
    case .hebrew: "he"
    case .kana: "ja-kana"
    }
  }

  /// The script of a letter, or nil when its names are not read.
  package static func of(_ scalar: Unicode.Scalar) -> ReadingScript? {
    switch scalar.value {
    case 0x0400...0x052F: .cyrillic
    case 0x05D0...0x05EA: .hebrew
    case 0x0620...0x06FF: .arabic
    case 0x3041...0x30FF where scalar.value != Self.middleDot: .kana
    case 0x3400...0x9FFF: .han
    case 0xAC00...0xD7A3: .hangul
    default: nil
    }
  }

  /// Parts names in Katakana; it is no letter.
  private static let middleDot: UInt32 = 0x30FB
}

extension ReadingScript {
  /// Appends the symbols of a letter: capitals as small ones, Hiragana as Katakana, a Hangul syllable as its letters,
  /// letters of Persian and Urdu as Arabic writes their sounds, marks of vowels not at all.
  ///
  /// Letters of other scripts are their own symbols.
  package func append(_ scalar: Unicode.Scalar, to symbols: inout [UInt32]) {
    if self != .han, self != .hangul, scalar.properties.generalCategory == .nonspacingMark { return }
    switch self {
    case .arabic: Self.appendArabic(scalar, to: &symbols)
    case .cyrillic: symbols.append(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value)
    case .han, .hebrew: symbols.append(scalar.value)
    case .hangul: Self.appendLetters(ofSyllable: scalar.value, to: &symbols)
    case .kana: symbols.append(scalar.value < 0x3097 ? scalar.value + 0x60 : scalar.value)
    }
  }

  private static let arabicSounds: [UInt32: [UInt32]] = [
    0x067E: [0x0628], 0x0686: [0x062A, 0x0634], 0x0698: [0x062C], 0x06A9: [0x0643], 0x06AF: [0x063A],
    0x06CC: [0x064A], 0x06D2: [0x064A], 0x06C1: [0x0647], 0x06BE: [0x0647], 0x06D5: [0x0647], 0x06BA: [0x0646],
    0x0679: [0x062A], 0x0688: [0x062F], 0x0691: [0x0631],
  ]

  /// Stretches a word and sounds as nothing.
  private static let tatweel: UInt32 = 0x0640

  private static func appendArabic(_ scalar: Unicode.Scalar, to symbols: inout [UInt32]) {
    if scalar.value == tatweel { return }
    if let sounds = arabicSounds[scalar.value] { symbols += sounds } else { symbols.append(scalar.value) }
  }

  /// The Unicode Standard, section 3.12: a syllable is its initial, its medial and perhaps a final.
  private static func appendLetters(ofSyllable value: UInt32, to symbols: inout [UInt32]) {
    guard (0xAC00...0xD7A3).contains(value) else { return symbols.append(value) }
    let (medials, finals): (UInt32, UInt32) = (21, 28)
    let index = value - 0xAC00
    symbols.append(0x1100 + index / (medials * finals))
    symbols.append(0x1161 + index / finals % medials)
    if index % finals != 0 { symbols.append(0x11A7 + index % finals) }
  }
}
