import Lexicons
import TextModel

/// What the lists say of a name in another case: *Узбекистана* is *Узбекистан*, *Қытайдың* is *Қытай*.
struct InflectedFacts {
  private static let names: WordFacts = [
    .place, .region, .givenName, .familyName, .acronym, .organization, .knownPlace, .commonGiven,
  ]
  /// Endings that are cut off, with what the plain form has in their place; longer ones first.
  private static let slavic: [(ending: [UInt32], plain: [UInt32])] = [
    ("ского", "ский"), ("ому", ""), ("ого", ""), ("ыми", ""), ("ией", "ия"), ("ами", ""), ("ах", ""), ("ов", ""),
    ("ем", ""), ("ём", ""), ("ом", ""), ("ым", ""), ("ой", "а"), ("ей", "я"), ("ии", "ия"), ("ию", "ия"), ("ії", "ія"),
    ("ию", "ий"), ("ия", "ий"), ("ою", "а"), ("ой", ""), ("я", "й"), ("ю", "й"), ("я", "ь"), ("ю", "ь"), ("и", "ь"),
    ("а", ""), ("у", ""), ("е", ""), ("е", "а"), ("ы", "а"), ("у", "а"), ("и", "а"), ("и", "я"), ("ю", "я"), ("е", "я"),
    ("і", "а"), ("ю", ""), ("я", ""), ("ы", ""), ("и", ""), ("і", ""),
  ].map { (scalars($0), scalars($1)) }
  private static let turkic: [(ending: [UInt32], plain: [UInt32])] = [
    "дағы", "дегі", "тағы", "тегі", "ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден", "тан", "тен",
    "мен", "пен", "бен", "нда", "нде", "ға", "ге", "қа", "ке", "на", "не", "да", "де", "та", "те", "ды", "ді", "ты",
    "ті",
    "ны", "ні",
  ].map { (scalars($0), []) }
  /// A shorter stem is another word.
  private static let shortestStem = 3

  private let index: LexiconIndex
  private let numbers: [UInt8: [(ending: [UInt32], plain: [UInt32])]]

  init(index: LexiconIndex, lexicon: Lexicon) {
    self.index = index
    var numbers: [UInt8: [(ending: [UInt32], plain: [UInt32])]] = [:]
    for (codes, endings) in [(["ru", "uk", "be", "bg"], Self.slavic), (["kk", "ky"], Self.turkic)] {
      for code in codes {
        let number = UInt8(truncatingIfNeeded: lexicon.languageIndex(of: Language(code)))
        if number != 0 { numbers[number] = endings }
      }
    }
    self.numbers = numbers
  }

  /// True when words of the language are to be asked about in their plain form.
  func covers(_ language: UInt8) -> Bool { numbers[language] != nil }

  /// The facts of the first plain form that the lists know as a name.
  func facts(of bytes: ArraySlice<UInt8>, language: UInt8) -> WordFacts {
    guard let endings = numbers[language] else { return [] }
    let word = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { ScalarClass.lowercased($0.value) }
    for (ending, plain) in endings where word.count >= ending.count + Self.shortestStem {
      guard word.suffix(ending.count).elementsEqual(ending) else { continue }
      let stem = word.dropLast(ending.count) + plain
      let hash = stem.reduce(WordHash.basis) { WordHash.adding($1, to: $0) }
      let facts = WordFacts(hash: hash, language: Int(language), index: index).intersection(Self.names)
      if !facts.isEmpty { return facts }
    }
    return []
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
