import TextModel

/// Which language a name may be written in, from its letters alone.
///
/// Every alphabet of a script is a bit; the languages whose alphabet holds all letters of the name are the candidates,
/// and the first in the list is taken (`ғ` leaves Kazakh, Uzbek, Tajik and Bashkir; `ў` leaves Belarusian and Uzbek).
struct LanguageGuess: Sendable {
  private let languages: [Language]
  private let alphabets: ScalarTable<UInt32>

  private init(_ list: [(Language, String)]) {
    languages = list.map(\.0)
    var alphabets = ScalarTable<UInt32>()
    for (index, entry) in list.enumerated() {
      for scalar in (entry.1 + entry.1.uppercased()).unicodeScalars { alphabets[scalar.value] |= 1 << UInt32(index) }
    }
    self.alphabets = alphabets
  }

  /// The language of the text's letters in this script; nil for a script with one language, or without any here.
  static func language(of bytes: [UInt8], in system: WritingSystem) -> Language? {
    switch system {
    case .cyrillic: cyrillicLanguage(of: bytes)
    case .arabic: arabic.language(of: bytes)
    case .han: JapaneseNames.isFrequentName(bytes) ? .japanese : .chinese
    default: onlyLanguages[system]
    }
  }

  private static let onlyLanguages: [WritingSystem: Language] = [
    .greek: .greek, .armenian: Language("hy"), .georgian: Language("ka"), .hebrew: .hebrew, .kana: .japanese,
    .hangul: .korean,
  ]

  private static func cyrillicLanguage(of bytes: [UInt8]) -> Language? {
    let guess = cyrillic.language(of: bytes)
    return guess == .russian && hasUkrainianEnding(bytes) ? .ukrainian : guess
  }

  /// `-ськ` and `-цьк` are written so in Ukrainian alone, with letters that Russian has too (Зеленський).
  private static func hasUkrainianEnding(_ bytes: [UInt8]) -> Bool {
    var before: UInt32 = 0
    var beforeThat: UInt32 = 0
    var isFound = false
    ScalarDecoding.visit(bytes) { scalar, _, _ in
      isFound = scalar == letterK && before == softSign && (beforeThat == letterS || beforeThat == letterTs)
      beforeThat = before
      before = scalar
      return !isFound
    }
    return isFound
  }

  /// The scheme for a name of which every letter is Cyrillic, found in one pass; nil for any other text. The same as
  /// asking for its script and then for its language.
  static func cyrillicEntry(of bytes: UnsafeBufferPointer<UInt8>) -> SchemeEntry? {
    var candidates = UInt32.max
    var (hasEnding, before, beforeThat): (Bool, UInt32, UInt32) = (false, 0, 0)
    let isCyrillic = cyrillic.alphabets.withView { view in
      var index = 0
      while index < bytes.count {
        let (scalar, length) = ScalarDecoding.scalar(in: bytes, at: index)
        index &+= length
        if scalar >= 0x80 {
          guard cyrillicBlock.contains(scalar) else { return false }
          let bits = view[scalar]
          if candidates & bits != 0 { candidates &= bits }
        }
        if scalar == letterK, before == softSign {
          hasEnding = hasEnding || beforeThat == letterS || beforeThat == letterTs
        }
        (beforeThat, before) = (before, scalar)
      }
      return before != 0
    }
    let first = candidates.trailingZeroBitCount
    guard isCyrillic == true, first < cyrillicEntries.count else { return nil }
    return hasEnding && first == russianNumber ? cyrillicEntries[ukrainianNumber] : cyrillicEntries[first]
  }

  private static let cyrillicBlock: ClosedRange<UInt32> = 0x400...0x4FF
  private static let (russianNumber, ukrainianNumber) = (0, 1)
  private static let cyrillicEntries = cyrillic.languages.map {
    SchemeRegistry.shared.firstEntry(for: $0, system: .cyrillic)
  }

  private static let letterK: UInt32 = 0x43A
  private static let letterS: UInt32 = 0x441
  private static let letterTs: UInt32 = 0x446
  private static let softSign: UInt32 = 0x44C

  /// Whether a letter belongs to the language's alphabet; true where no alphabet is kept.
  static func writes(_ scalar: Unicode.Scalar, in language: Language) -> Bool {
    guard let index = cyrillic.languages.firstIndex(of: language) else { return true }
    return cyrillic.alphabets[scalar.value] & (1 << UInt32(index)) != 0
  }

  private func language(of bytes: [UInt8]) -> Language? {
    var candidates = UInt32.max
    _ = alphabets.withView { view in
      ScalarDecoding.visit(bytes) { scalar, _, _ in
        let bits = view[scalar]
        // A letter that would leave no candidate is foreign to the name: look-alikes, old letters.
        if candidates & bits != 0 { candidates &= bits }
        return true
      }
    }
    let first = candidates.trailingZeroBitCount
    return first < languages.count ? languages[first] : nil
  }

  private static let russianLetters = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"

  /// In the order of how often the press meets their names.
  private static let cyrillic = LanguageGuess([
    (.russian, russianLetters),
    (.ukrainian, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    (.kazakh, russianLetters + "әғқңөұүһі"),
    (.uzbek, russianLetters + "ўқғҳ"),
    (.mongolian, russianLetters + "өү"),
    (.kyrgyz, russianLetters + "ңөү"),
    (.tajik, russianLetters + "ғӣқӯҳҷ"),
    (.belarusian, "абвгґдеёжзійклмнопрстуўфхцчшыьэюя"),
    (.serbian, "абвгдђежзијклљмнњопрстћуфхцчџш"),
    (Language("mk"), "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ"),
    (.bulgarian, "абвгдежзийклмнопрстуфхцчшщъьюяѝ"),
    (Language("tt"), russianLetters + "әөүҗңһ"),
    (Language("az"), "абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹшйэёюяъьц"),
    (Language("tk"), russianLetters + "җңөүә"),
    (Language("ba"), russianLetters + "ғҙҡңөҫүһә"),
  ])

  private static let arabicLetters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ"

  private static let arabic = LanguageGuess([
    (.arabic, arabicLetters),
    (.persian, arabicLetters + "پچژکگیۀ"),
    (.uyghur, "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"),
    (Language("ur"), arabicLetters + "ٹپچڈڑژکگںھہیےۓۂ"),
    (Language("ps"), arabicLetters + "ټپځچڅډړږژښکګڼیېۍګگ"),
    (Language("ckb"), "ئابپتجچحخدرڕزژسشعغفڤقکكگلڵمنهھەوۆیێي"),
  ])
}
