@testable import EntityResolution
import Testing
import TextModel

@Suite("Names are what they are made of")
struct ComposedNameTests {
  private let composer = NameComposer.bundled

  @Test(
    "Translations are made of the same things",
    arguments: [
      ("Partito Comunista Cinese", "Chinese Communist Party"), ("Casa Bianca", "White House"),
      ("Nazioni Unite", "UN"), ("Corte suprema della Pennsylvania", "Pennsylvania Supreme Court"),
      ("Banca d'Armenia", "Bank of Armenia"), ("Università del Michigan", "University of Michigan"),
      ("lago Titicaca", "Lake Titicaca"), ("125ª strada", "125th Street"), ("Paesi Bassi", "Netherlands"),
    ])
  func translations(italian: String, english: String) {
    let left = composer.composed(italian, language: .italian)
    let right = composer.composed(english, language: .english)
    #expect(left.identity == right.identity)
  }

  @Test(
    "Other things are told apart",
    arguments: [
      ("Bank of Armenia", "Bank of America"), ("Ministry of Finance", "Ministry of Defence"),
      ("Senate", "Parliament"), ("United Nations", "UN General Assembly"), ("Radio 1", "Radio 2"),
    ])
  func others(left: String, right: String) {
    let (one, other) = (composer.composed(left, language: .english), composer.composed(right, language: .english))
    #expect(one.identity != other.identity)
    #expect(ComposedComparison.weight(one, other) < 0)
  }

  @Test(
    "Initials are those of the words that name something, and of all; an abbreviation gives its letters",
    arguments: [
      ("United States Air Force", ["usaf"]), ("US Air Force", ["usaf"]), ("U.S. Air Force", ["uaf"]),
      ("Alliance of Northern Ports", ["anp", "aonp"]), ("Bank of Armenia", ["boa"]), ("Google", []), ("", []),
    ])
  func initials(name: String, expected: [String]) {
    #expect(composer.initials(of: name, language: .english) == expected)
  }

  @Test("A legal form alone is a name")
  func legalFormAlone() {
    #expect(composer.composed("SIA", language: .english).elements == [.word("sia")])
    #expect(!composer.composed("SIA", language: .english).isGeneric)
  }

  @Test(
    "A name of common words alone is generic",
    arguments: [("Ministry of Finance", true), ("Parliament", true), ("Bank of Armenia", false), ("Google", false)])
  func generic(name: String, expected: Bool) {
    #expect(composer.composed(name, language: .english).isGeneric == expected)
  }

  @Test("An inflected place is found under its dictionary form")
  func inflected() {
    #expect(composer.composed("Китая", language: .russian).place == "region:CN")
    #expect(composer.composed("Қытайдың", language: .kazakh).place == "region:CN")
  }

  @Test("Silence is no element, and nothing at all has no elements", arguments: ["", "…", "of the"])
  func empty(name: String) {
    #expect(composer.composed(name, language: .english).elements.isEmpty)
  }
}
