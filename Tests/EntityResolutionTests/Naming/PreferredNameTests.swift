@testable import EntityResolution
import Testing
import TextModel

@Suite("The preferred name")
struct PreferredNameTests {
  private func name(
    _ value: String, _ count: Int, _ language: Language = .english, script: Script = .latin, boilerplate: Int = 0
  ) -> NameStatement {
    NameStatement(
      value: value, language: language, script: script, count: count, documents: 1, boilerplateCount: boilerplate)
  }

  @Test("A whole name wins over a more frequent part of it")
  func wholeBeforePart() {
    let names = [name("Tokayev", 9), name("Kassym-Jomart Tokayev", 1)]
    #expect(PreferredName.best(of: names, type: .person)?.value == "Kassym-Jomart Tokayev")
  }

  @Test("A lone surname is a part also of a whole name that spells it otherwise")
  func otherSpelling() {
    let names = [name("Tokayev", 9), name("Kassim Jomart Tokaev", 1)]
    #expect(PreferredName.best(of: names, type: .person)?.value == "Kassim Jomart Tokaev")
  }

  @Test("A long form that is hardly ever used does not displace the usual one")
  func rareWhole() {
    let names = [name("Rangers", 90), name("The Rangers Football Club Limited", 1)]
    #expect(PreferredName.best(of: names, type: .organization)?.value == "Rangers")
  }

  @Test("A long form wins over its acronym")
  func acronym() {
    let names = [name("SCO", 9), name("Shanghai Cooperation Organization", 2)]
    #expect(PreferredName.best(of: names, type: .organization)?.value == "Shanghai Cooperation Organization")
  }

  @Test(
    "Glued, shouted and inflected forms never win",
    arguments: [
      (["DongJun", "Dong Jun"], "Dong Jun"), (["DONG JUN", "Dong Jun"], "Dong Jun"),
      (["Токаева", "Токаев"], "Токаев"), (["Касым-Жомартом Токаевым", "Касым-Жомарт Токаев"], "Касым-Жомарт Токаев"),
    ])
  func brokenForms(forms: [String], expected: String) {
    let names = forms.enumerated().map { name($1, 9 - $0 * 5) }
    #expect(PreferredName.best(of: names, type: .person)?.value == expected)
  }

  @Test("A form of boilerplate never wins over one of the text")
  func boilerplate() {
    let names = [name("Rome Daily", 0, boilerplate: 40), name("The Rome Daily", 1)]
    #expect(PreferredName.best(of: names, type: .organization)?.value == "The Rome Daily")
  }

  @Test("Each language of the press has its own label")
  func languages() {
    let names = [name("Kiev", 3, .italian), name("Kyiv", 2), name("Київ", 5, .ukrainian, script: .cyrillic)]
    let labels = PreferredName.labels(of: names, type: .place)
    #expect(labels == [.italian: "Kiev", .english: "Kyiv", .ukrainian: "Київ"])
    #expect(PreferredName.generalLabel(of: names, labels: labels) == "Kyiv")
  }

  @Test("Without English the general label comes from the Latin language that prints it most")
  func generalLabel() {
    let names = [name("Kiev", 3, .italian), name("Kiew", 4, .german), name("Київ", 9, .ukrainian, script: .cyrillic)]
    let labels = PreferredName.labels(of: names, type: .place)
    #expect(PreferredName.generalLabel(of: names, labels: labels) == "Kiew")
  }

  @Test("Equal use is settled by bytes, whatever the order")
  func ties() {
    let names = [name("Mirziyoyev Shavkat", 2), name("Shavkat Mirziyoyev", 2)]
    #expect(PreferredName.best(of: names, type: .person) == PreferredName.best(of: names.reversed(), type: .person))
  }

  @Test("No names, no label")
  func none() {
    #expect(PreferredName.best(of: [], type: .person) == nil)
    #expect(PreferredName.generalLabel(of: [], labels: [:]).isEmpty)
  }
}
