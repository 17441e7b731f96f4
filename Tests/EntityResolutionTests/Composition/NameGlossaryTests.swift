import Lexicons
import TextModel
import Testing

@testable import EntityResolution

@Suite("The glossary")
struct NameGlossaryTests {
  private static let places = PlaceGlossary(lexicon: .bundled)
  private static let glossary = NameGlossary(lexicon: .bundled, places: places)

  @Test("Every phrase of the lists means what the first list that holds it says", arguments: NameGlossary.languages)
  func twin(language: Language) {
    for (phrase, reading) in Self.readings(language) {
      #expect(
        Self.glossary.meaning(of: phrase, language: language) == Self.meaning(reading), "\(language.code): \(phrase)")
    }
  }

  @Test("A phrase of one language is understood in another, English first")
  func anyLanguage() {
    #expect(Self.glossary.meaning(of: "banca", language: .german) == .concept("bank"))
    #expect(Self.glossary.meaning(of: "bank", language: .undetermined) == .concept("bank"))
    #expect(Self.glossary.meaning(of: "nothing of the kind", language: .english) == nil)
  }

  @Test(
    "Forms read as bytes fold to the words that names fold to",
    arguments: [
      "bank of the west", "u.n.", "trump's", "l'onu", "s oliver", "a s", "coca-cola", "città del vaticano", "-",
    ])
  func folding(form: String) {
    let words = NameFolding.words(of: form, language: .italian)
    let plain = GlossaryPhrase(plain: NameFolding.latin(form, language: .italian))
    let slow = GlossaryPhrase(words: words)
    if let plain {
      #expect(plain.hash == slow?.hash)
      #expect(plain.wordCount == words.count)
    }
  }

  private typealias Reading = (list: LexiconList, canonical: String)

  private static func readings(_ language: Language) -> [String: Reading] {
    var readings: [String: Reading] = [:]
    for list in NameGlossary.lists {
      for group in Lexicon.bundled.groups(list, language: language) {
        for form in group.forms {
          let phrase = NameFolding.words(of: form, language: language).joined(separator: " ")
          if !phrase.isEmpty, readings[phrase] == nil { readings[phrase] = (list, group.canonical) }
        }
      }
    }
    return readings
  }

  private static func meaning(_ reading: Reading) -> NameGlossary.Meaning {
    let same = ["commission": "committee", "bureau": "office"]
    return switch reading.list {
    case .acronyms: .organization(reading.canonical)
    case .regions: .place(places.identifier(ofEnglishName: reading.canonical))
    case .demonyms: .place("region:" + reading.canonical)
    case .organizationWords, .organizationHeads: .concept(same[reading.canonical] ?? reading.canonical)
    case .placeGenerics: .concept(reading.canonical)
    default: .silent
    }
  }
}
