import Lexicons
import Testing

@testable import MentionExtraction

@Suite struct WordFactsTests {
  static let lists: [(WordFacts, LexiconList)] = [
    (.functionWord, .functionWords), (.title, .titles), (.monthDay, .monthsDays), (.demonym, .demonyms),
    (.particle, .particles), (.legalForm, .legalForms), (.organizationHead, .organizationHeads), (.acronym, .acronyms),
    (.givenName, .givenNames), (.placeGeneric, .placeGenerics), (.eventWork, .eventsWorks), (.familyName, .familyNames),
    (.place, .places), (.organization, .organizations), (.region, .regions), (.officeField, .officeFields),
  ]

  @Test("A list's bit is its number in the packed file", arguments: lists)
  func bits(fact: WordFacts, list: LexiconList) {
    #expect(fact.rawValue == 1 << UInt32(list.index))
  }

  @Test("The finer facts share no bit with a list")
  func finer() {
    let all = Self.lists.reduce(WordFacts()) { $0.union($1.0) }
    #expect(all.isDisjoint(with: [.knownPlace, .commonGiven, .continues]))
    #expect(LexiconList.allCases.count <= WordFacts.knownPlace.rawValue.trailingZeroBitCount)
  }
}
