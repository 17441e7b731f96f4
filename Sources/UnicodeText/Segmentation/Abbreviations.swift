import TextModel

/// Abbreviations before names, which end no sentence. CLDR lists some of each language (`ss=standard`); the press needs
/// more: titles, ranks, months, and the initials of given names.
///
/// Only words that stand before something else are listed: `ecc.` and `Inc.` also end sentences.
struct Abbreviations: Sendable {
  private let words: Set<String>

  /// Nil without a language: then sentences are those of the standard.
  init?(language: Language?) {
    guard let language, language != .undetermined else { return nil }
    words = Self.lists[language.code] ?? []
  }

  /// True when a sentence that ends at `end` ends with an abbreviation or an initial, and so goes on.
  func continues(_ sentence: Range<Int>, in utf8: [UInt8]) -> Bool {
    var end = sentence.upperBound
    while end > sentence.lowerBound, utf8[end - 1] == 0x20 || utf8[end - 1] == 0xA0 || utf8[end - 1] == 0xC2 {
      end -= 1
    }
    guard end > sentence.lowerBound, utf8[end - 1] == UInt8(ascii: ".") else { return false }
    var start = end - 1
    while start > sentence.lowerBound, Self.isWordByte(utf8[start - 1]) { start -= 1 }
    guard start < end - 1, end - 1 - start <= Self.longest else { return false }
    let word = String(decoding: utf8[start..<end - 1], as: UTF8.self)
    return words.contains(word.lowercased()) || isInitial(word)
  }

  /// In bytes; no listed abbreviation has more than ten letters of two bytes.
  private static let longest = 20

  /// One capital letter: `K. Tokayev`.
  private func isInitial(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, word.unicodeScalars.count == 1 else { return false }
    return first.properties.isUppercase
  }

  /// Letters, and full stops inside `dott.ssa`; bytes beyond ASCII count as letters, but for spaces and quotes.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."): true
    case 0x80...: byte != 0xC2 && byte != 0xA0
    default: false
    }
  }

  private static let lists: [String: Set<String>] = [
    "it": ElisionRules.words(
      """
      sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap ten magg mons don
      card fra cav comm pres min art artt n nn pag pp vol cfr es tel gen.le lgt brig mar serg v
      """),
    "en": ElisionRules.words(
      """
      mr mrs ms dr prof gen lt col sgt capt cmdr adm maj sen rep gov rev hon pres amb st mt ft no fig vs
      jan feb aug sept oct nov dec
      """),
    "fr": ElisionRules.words("m mm mme mlle mgr me dr pr gén col st ste cf art vol av"),
    "de": ElisionRules.words("hr fr dr prof st nr bzw z.b d.h u.a ca dipl ing gen jan feb aug sept okt nov dez"),
    "es": ElisionRules.words("sr sra srta sres d dña dr dra prof gral col cap ud uds lic ing núm pág"),
    "pt": ElisionRules.words("sr sra dr dra prof profa eng gen cel cap d dom núm pág"),
    "ru": ElisionRules.words("им ул тов проф акад ген полк др см стр гл ст п"),
    "uk": ElisionRules.words("ім вул проф акад ген полк див стор гл ст п"),
    "kk": ElisionRules.words("ж т.б проф акад ген"),
  ]
}
