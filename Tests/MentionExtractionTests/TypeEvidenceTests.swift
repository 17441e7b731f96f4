import Testing

@testable import MentionExtraction

@Suite("TypeEvidence")
struct TypeEvidenceTests {
  @Test("Several places together outvote one, however the last one leans")
  func sum() {
    var votes = TypeEvidence(scores: [0, 3, 1, 0])
    #expect(votes.best(over: .organization) == .person)
    for _ in 0..<3 { votes.add(TypeEvidence(scores: [9, 1, 2.5, 0])) }
    #expect(votes.best(over: .person) == .place)
    votes.add(4, to: .organization)
    #expect(votes.best(over: .person) == .place)
    votes.add(5, to: .organization)
    #expect(votes.best(over: .person) == .organization)
  }

  @Test("Probabilities of the three types; no place is surer than fifty to one")
  func logs() {
    let even = TypeEvidence(scores: [5, 2, 2, 2])
    #expect(even.logs[0] == 0)
    for label in 1..<4 { #expect(abs(even.logs[label] - -1.0986) < 0.001) }
    let sure = TypeEvidence(scores: [0, 60, 0, -60])
    #expect(abs(sure.logs[1]) < 0.001)
    #expect(sure.logs[2] == -3.9 && sure.logs[3] == -3.9)
  }

  @Test("Without evidence the label stays")
  func nothing() {
    for label in MentionLabel.allCases where label != .none { #expect(TypeEvidence().best(over: label) == label) }
  }
}
