import OnomaKit
import Testing

@testable import onoma_benchmark

@Suite("Scores of links")
struct LinkScoreTests {
  private func cell(_ gold: String?, _ system: String?, _ language: String = "en") -> LinkScore.Cell {
    LinkScore.Cell(gold: gold, system: system, language: Language(language), hasRightType: true)
  }

  @Test("A perfect answer scores one everywhere")
  func perfect() {
    let score = LinkScore(cells: [cell("a", "1"), cell("a", "1", "it"), cell("b", "2")])
    #expect(score.bCubed.value == 1)
    #expect(score.links(acrossLanguages: false).value == 1)
    #expect(score.links(acrossLanguages: true).value == 1)
  }

  @Test("Two entities in one cluster cost precision alone")
  func merged() {
    let score = LinkScore(cells: [cell("a", "1"), cell("a", "1"), cell("b", "1"), cell("b", "1")])
    #expect(score.bCubed.precision == 0.5)
    #expect(score.bCubed.recall == 1)
    #expect(abs(score.links(acrossLanguages: false).precision - 2.0 / 6) < 1e-12)
  }

  @Test("One entity in two clusters costs recall alone")
  func split() {
    let score = LinkScore(cells: [cell("a", "1"), cell("a", "1"), cell("a", "2", "it"), cell("a", "2", "it")])
    #expect(score.bCubed.precision == 1)
    #expect(score.bCubed.recall == 0.5)
    #expect(score.links(acrossLanguages: true).recall == 0)
  }

  @Test("Missed mentions cost recall, spurious ones precision")
  func missedAndSpurious() {
    let missed = LinkScore(cells: [cell("a", "1"), cell("a", nil)])
    #expect(missed.bCubed.recall == 0.25)
    #expect(missed.bCubed.precision == 1)
    let spurious = LinkScore(cells: [cell("a", "1"), cell(nil, "1")])
    #expect(spurious.bCubed.precision == 0.25)
    #expect(spurious.bCubed.recall == 1)
    #expect(spurious.links(acrossLanguages: false).precision == 0)
  }
}
