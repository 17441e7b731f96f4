import Testing

@testable import MentionExtraction

@Suite("DocumentAgreement")
struct DocumentAgreementTests {
  private func find(_ words: Range<Int>, _ label: MentionLabel, _ scores: SIMD4<Float>) -> NameFinder.Find {
    NameFinder.Find(tokens: words, label: label, probability: 0.9, types: TypeEvidence(scores: scores))
  }

  @Test("A surname alone is the person whose full name the article has, even if a town is called so")
  func surname() throws {
    let article = try Passage.tokens("Elizabeth Warren spoke. Then Warren left.", "en")
    let finds = [find(0..<2, .person, [0, 4, 0, 0]), find(4..<5, .place, [0, 1, 2.5, 0])]
    #expect(DocumentAgreement(article: article).agreed(finds).map(\.label) == [.person, .person])
    let without = [find(4..<5, .place, [0, 1, 2.5, 0])]
    #expect(DocumentAgreement(article: article).agreed(without).map(\.label) == [.place, .place])
  }

  @Test("A country stays one beside a person of its name")
  func country() throws {
    let article = try Passage.tokens("Michael Jordan flew to Jordan.", "en")
    let finds = [find(0..<2, .person, [0, 4, 0, 0]), find(4..<5, .place, [0, 1, 2.5, 0])]
    #expect(DocumentAgreement(article: article).agreed(finds).map(\.label) == [.person, .place])
  }

  @Test("One spelling has the type that all its places speak for together")
  func agreement() throws {
    let article = try Passage.tokens("Zorbula is far. He saw Zorbula, then Zorbula.", "en")
    let finds = [
      find(0..<1, .person, [0, 3, 1, 0]), find(5..<6, .place, [0, 1, 2.5, 0]), find(7..<8, .place, [0, 1, 2.5, 0]),
    ]
    #expect(DocumentAgreement(article: article).agreed(finds).map(\.label) == [.place, .place, .place])
  }
}
