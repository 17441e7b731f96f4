import TextModel
import Testing

@testable import Lexicons

@Suite struct LexiconTests {
  private let lexicon = Lexicon.bundled

  @Test(
    "The bundled lists know the words of the press",
    arguments: [
      ("ministro", LexiconList.titles, "it", "minister"), ("Prime Minister", .titles, "en", "prime-minister"),
      ("président", .titles, "fr", "president"), ("президента", .titles, "ru", "president"),
      ("kazako", .demonyms, "it", "KZ"), ("Uyghurs", .demonyms, "en", "people"),
      ("BCE", .acronyms, "it", "ECB"), ("ОДКБ", .acronyms, "ru", "CSTO"), ("UNO", .acronyms, "de", "UN"),
      ("banca", .organizationHeads, "it", "bank"), ("министерство", .organizationHeads, "ru", "ministry"),
      ("S.p.A.", .legalForms, "it", "SpA"), ("Pechino", .regions, "it", "Beijing"),
      ("Asia centrale", .regions, "it", "Central Asia"), ("piazza", .placeGenerics, "it", "square"),
      ("Bob", .nicknames, "en", "robert"), ("Cina", .places, "it", "region:CN"),
    ] as [(String, LexiconList, String, String)])
  func canonical(form: String, list: LexiconList, language: String, expected: String) {
    #expect(lexicon.canonical(of: form, in: list, language: Language(language)) == expected)
  }

  @Test("A word of one language is not found in another")
  func languagesAreApart() {
    #expect(!lexicon.contains("della", in: .functionWords, language: .english))
    #expect(lexicon.contains("della", in: .functionWords, language: .italian))
  }

  @Test(
    "Every edited list that a language has is in lower case", arguments: ["it", "en", "fr", "de", "es", "ru", "kk"])
  func formsAreLower(code: String) {
    for list in LexiconList.allCases {
      for form in lexicon.forms(list, language: Language(code)) {
        #expect(Array(form.utf8) == Array(form.lowercased().utf8), "\(list.rawValue)/\(code): \(form)")
      }
    }
  }

  @Test("The two main languages have every list that is edited by language", arguments: ["it", "en"])
  func listsAreThere(code: String) {
    let learned: Set<LexiconList> = [.givenNames, .familyNames, .places, .officeFields]
    for list in LexiconList.allCases where !learned.contains(list) {
      #expect(!lexicon.groups(list, language: Language(code)).isEmpty, "\(list.rawValue)/\(code)")
    }
  }
}
