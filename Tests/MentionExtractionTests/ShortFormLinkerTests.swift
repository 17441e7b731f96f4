import TestSupport
import TextModel
import Testing

@testable import MentionExtraction

@Suite struct ShortFormLinkerTests {
  /// Names in reading order as mentions, 40 bytes apart, and the chains they make, as lists of surfaces.
  private func chained(_ names: [(String, EntityType)], language: String = "it") -> [[String]] {
    let mentions = names.enumerated().map { index, name in
      Passage.mention(name.0, name.1, at: index * 40, language: language)
    }
    return ShortFormLinker().chains(of: mentions, in: SourceText("")).map { $0.mentions.map { mentions[$0].surface } }
  }

  @Test(
    "Short forms of a person go to the full name",
    arguments: [
      (["Kassym-Jomart Tokayev", "Tokayev"], "it"), (["Wang Yi", "Wang"], "en"), (["DongJun", "Dong Jun"], "it"),
      (["Tokayev", "Kassym-Jomart Tokayev"], "en"), (["K.-J. Tokayev", "Kassym-Jomart Tokayev"], "en"),
      (["George W. Bush", "George Bush"], "en"), (["Joe Biden", "Joseph Biden"], "en"),
      (["Касым-Жомарт Токаев", "Токаева", "Токаеву"], "ru"), (["Касым-Жомарта Токаева", "Касым-Жомарт Токаев"], "ru"),
      (["Қасым-Жомарт Тоқаев", "Тоқаевтың"], "kk"),
    ] as [([String], String)])
  func persons(names: [String], language: String) {
    #expect(chained(names.map { ($0, .person) }, language: language) == [names])
  }

  @Test(
    "Other people stay apart",
    arguments: [
      (["Nursultan Nazarbayev", "Dariga Nazarbayeva"], "en"), (["Kassym-Jomart Tokayev", "Tokayeva"], "it"),
      (["Anna Bianchi", "Maria Bianchi"], "it"), (["Wang Yi", "Wang Wei"], "en"),
      (["Нурсултан Назарбаев", "Дарига Назарбаева"], "ru"),
    ] as [([String], String)])
  func strangers(names: [String], language: String) {
    #expect(chained(names.map { ($0, .person) }, language: language).count == 2)
  }

  @Test("A shared family name goes to the one named last before it")
  func namesakes() {
    let chains = chained([
      ("Anna Bianchi", .person), ("Bianchi", .person), ("Maria Bianchi", .person), ("Bianchi", .person),
    ])
    #expect(chains == [["Anna Bianchi", "Bianchi"], ["Maria Bianchi", "Bianchi"]])
  }

  @Test("A shared family name with an office goes to the one who holds it")
  func namesakeInOffice() {
    let mentions = [
      Passage.mention("Carlo Bianchi", .person, at: 0, roles: ["minister"]),
      Passage.mention("Maria Bianchi", .person, at: 40, roles: ["coach"]),
      Passage.mention("Bianchi", .person, at: 80, roles: ["minister"]), Passage.mention("Bianchi", .person, at: 120),
    ]
    let chains = ShortFormLinker().chains(of: mentions, in: SourceText(""))
    #expect(chains.map(\.mentions) == [[0, 2], [1, 3]])
  }

  @Test("A shared family name goes to whom the article is about, also where a namesake was named last")
  func protagonist() {
    let chains = chained([
      ("Anna Bianchi", .person), ("Anna Bianchi", .person), ("Maria Bianchi", .person), ("Bianchi", .person),
    ])
    #expect(chains == [["Anna Bianchi", "Anna Bianchi", "Bianchi"], ["Maria Bianchi"]])
  }

  @Test(
    "A body of its own is no long form",
    arguments: [
      (["Assemblea dei comitati delle Nazioni Unite", "Nazioni Unite"], "it"),
      (["Senate Fisheries Committee", "Senate"], "en"), (["Microsoft Research Union", "Microsoft"], "en"),
    ] as [([String], String)])
  func bodies(names: [String], language: String) {
    #expect(chained(names.map { ($0, .organization) }, language: language).count == 2)
  }

  @Test("A head alone still stands for the institution")
  func heads() {
    let names = ["Central Bank of Norway", "Central Bank"]
    #expect(chained(names.map { ($0, .organization) }, language: "en") == [names])
  }

  @Test("Family names spelled otherwise are searched for a few times an article, not for every pair")
  func searchIsCapped() {
    let families = ["Toqaev", "Nazarbaev", "Sarsenbaev", "Abdrahmanov", "Ibragimov", "Saparbaev", "Mamytbekov"]
    let shorts = ["Tokayev", "Nazarbayev", "Sarsenbayev", "Abdrakhmanov", "Ibrahimov", "Saparbayev", "Mamytbekow"]
    let names = families.map { "Askar " + $0 } + shorts
    let mentions = names.enumerated().map { Passage.mention($1, .person, at: $0 * 40, language: "en") }
    let chains = ShortFormLinker().chains(of: mentions, in: SourceText(""))
    let joined = chains.filter { $0.mentions.count > 1 }.count
    #expect(joined > 0 && joined <= ShortPersons.mostSearches)
  }

  @Test("A case form goes to the woman who bears the name, not to the man")
  func inflectionYields() {
    let chains = chained(
      [("Нурсултан Назарбаев", .person), ("Дарига Назарбаева", .person), ("Назарбаева", .person)], language: "ru")
    #expect(chains == [["Нурсултан Назарбаев"], ["Дарига Назарбаева", "Назарбаева"]])
  }

  @Test(
    "Organizations are joined by case, legal form, initials, lists and parts",
    arguments: [
      (["NATO", "Nato"], "it"), (["Eni S.p.A.", "Eni"], "it"), (["Nazioni Unite", "ONU"], "it"),
      (["Società Velica Triestina", "SVT"], "it"), (["Center for Quiet Studies", "Center"], "en"),
      (["Goldman Sachs", "Goldman"], "en"),
    ] as [([String], String)])
  func organizations(names: [String], language: String) {
    #expect(chained(names.map { ($0, .organization) }, language: language) == [names])
  }

  @Test("A part that two organizations share joins neither")
  func sharedPart() {
    let chains = chained(
      [
        ("Center for Quiet Studies", .organization), ("Center for Loud Studies", .organization),
        ("Center", .organization),
      ],
      language: "en")
    #expect(chains.count == 3)
  }

  @Test(
    "Places are joined by what the lists call them",
    arguments: [(["US", "United States"], "en"), (["Москва", "Москве"], "ru")])
  func places(names: [String], language: String) {
    #expect(chained(names.map { ($0, .place) }, language: language) == [names])
  }

  @Test("An acronym in brackets stands for the name before it, whatever its letters")
  func brackets() throws {
    let chains = try Passage.chains(
      "L’Organizzazione per la cooperazione di Shanghai (SCO) si riunisce. La SCO discute.", "it")
    #expect(chains.count == 1)
    #expect(chains.first?.name == "Organizzazione per la cooperazione di Shanghai")
    #expect(chains.first?.acronyms == ["SCO"])
    #expect(chains.first?.mentions == [0, 1, 2])
  }

  @Test("The name of a chain is the fullest spelling outside boilerplate")
  func preferredName() {
    let mentions = [
      Passage.mention("ANNA MARIA BIANCHI", .person), Passage.mention("Bianchi", .person, at: 40),
      Passage.mention("Anna Bianchi", .person, at: 80),
      Passage.mention("Anna M. Bianchi", .person, at: 120, isBoilerplate: true),
    ]
    let chains = ShortFormLinker().chains(of: mentions, in: SourceText(""))
    #expect(chains.map(\.name) == ["Anna Bianchi"])
  }

  @Test("Every mention is in exactly one chain, and chains ascend", arguments: 0..<20)
  func partition(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let surfaces = [
      "Anna Bianchi", "Bianchi", "Maria Bianchi", "ONU", "Nazioni Unite", "Roma", "Rossi", "A. Rossi", "…",
    ]
    let mentions = (0..<25).map { index in
      Passage.mention(
        surfaces.randomElement(using: &random) ?? "", EntityType.allCases.randomElement(using: &random) ?? .person,
        at: index * 30)
    }
    let chains = ShortFormLinker().chains(of: mentions, in: SourceText(""))
    #expect(chains.flatMap(\.mentions).sorted() == Array(mentions.indices))
    #expect(chains.compactMap(\.mentions.first) == chains.compactMap(\.mentions.first).sorted())
    #expect(chains.allSatisfy { $0.mentions == $0.mentions.sorted() && !$0.name.isEmpty })
  }

  @Test("No mentions make no chains")
  func nothing() {
    #expect(ShortFormLinker().chains(of: [], in: SourceText("")).isEmpty)
  }
}
