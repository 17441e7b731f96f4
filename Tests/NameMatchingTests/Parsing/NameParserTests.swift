import NameMatching
import TextModel
import Testing

@Suite("Taking names apart")
struct NameParserTests {
  /// A surface, what it names, and the expected roles as `word/role`.
  struct Sample: Sendable, CustomTestStringConvertible {
    let surface: String
    let type: EntityType?
    let roles: String
    var testDescription: String { surface }

    init(_ surface: String, _ type: EntityType?, _ roles: String) {
      (self.surface, self.type, self.roles) = (surface, type, roles)
    }
  }

  static let samples = [
    Sample("Kassym-Jomart Tokayev", .person, "Kassym/given Jomart/given Tokayev/family"),
    Sample("President Kassym-Jomart Tokayev", .person, "President/title Kassym/given Jomart/given Tokayev/family"),
    Sample("il ministro Antonio Tajani", .person, "il/particle ministro/title Antonio/given Tajani/family"),
    Sample("on. dott. Mario Rossi", nil, "on/title dott/title Mario/given Rossi/family"),
    Sample("PANTELEYEV, Sergey Mikhailovich", .person, "PANTELEYEV/family Sergey/given Mikhailovich/patronymic"),
    Sample("Sergey Mikhailovich PANTELEYEV", nil, "Sergey/given Mikhailovich/patronymic PANTELEYEV/family"),
    Sample("Иванов Иван Иванович", .person, "Иванов/family Иван/given Иванович/patronymic"),
    Sample("Қасым-Жомарт Кемелұлы Тоқаев", .person, "Қасым/given Жомарт/given Кемелұлы/patronymic Тоқаев/family"),
    Sample("Aleksei Nikolaevich Sergeev", .person, "Aleksei/given Nikolaevich/patronymic Sergeev/family"),
    Sample("Olga Sergeevna Ivanova", .person, "Olga/given Sergeevna/patronymic Ivanova/family"),
    Sample("N. Nazarbayev", nil, "N/initial Nazarbayev/family"),
    Sample("Roman Abramovich", .person, "Roman/given Abramovich/family"),
    Sample("Mohammed bin Salman", .person, "Mohammed/given bin/particle Salman/patronymic"),
    Sample("Ursula von der Leyen", .person, "Ursula/given von/particle der/particle Leyen/family"),
    Sample("K.-J. Tokayev", .person, "K/initial J/initial Tokayev/family"),
    Sample("Xi Jinping", .person, "Xi/family Jinping/given"),
    Sample("DongJun", .person, "Dong/family Jun/given"),
    Sample("Dong\u{A0}Jun", .person, "Dong/family Jun/given"),
    Sample("Joseph R. Biden Jr.", .person, "Joseph/given R/initial Biden/family Jr/generation"),
    Sample("O’Brien", .person, "O’Brien/family"),
    Sample("Eni S.p.A.", nil, "Eni/unknown S.p.A/legalForm"),
    Sample("ООО «Газпром Бурение»", nil, "ООО/legalForm Газпром/unknown Бурение/unknown"),
    Sample("Deutsche Bank AG", nil, "Deutsche/unknown Bank/generic AG/legalForm"),
    Sample("Bank of Armenia", nil, "Bank/generic of/particle Armenia/unknown"),
    Sample("ONU", .organization, "ONU/acronym"),
  ]

  @Test("Roles are told", arguments: samples)
  func roles(sample: Sample) throws {
    let name = try #require(NameParser().parse(sample.surface, type: sample.type, language: .undetermined))
    #expect(name.parts.map { "\($0.text)/\($0.role.rawValue)" }.joined(separator: " ") == sample.roles)
  }

  @Test("Hungarian names put the family first")
  func hungarianOrder() throws {
    let name = try #require(NameParser().parse("Magyar Péter", type: .person, language: Language("hu")))
    #expect(name.parts.map(\.role) == [.family, .given])
  }

  @Test("What holds no letter and no digit is no name", arguments: ["", " ", "—", "…!", "\u{301}"])
  func nothing(surface: String) {
    #expect(NameParser().parse(surface, type: nil, language: .undetermined) == nil)
  }

  @Test("Ranges cut the parts out of the surface", arguments: samples)
  func ranges(sample: Sample) throws {
    let name = try #require(NameParser().parse(sample.surface, type: sample.type, language: .undetermined))
    let text = SourceText(sample.surface)
    for part in name.parts { #expect(Array(String(text[part.range]).utf8) == Array(part.text.utf8)) }
  }

  @Test("Legal forms and titles tell what is named")
  func kinds() {
    let parser = NameParser()
    #expect(parser.parse("Eni S.p.A.", type: nil, language: .italian)?.type == .organization)
    #expect(parser.parse("Minister Wang Yi", type: nil, language: .english)?.type == .person)
    #expect(parser.parse("Ministry of Finance", type: nil, language: .english)?.type == .organization)
  }

  @Test("The bare name has neither titles nor legal forms")
  func bareName() {
    let parser = NameParser()
    #expect(parser.parse("Minister Wang Yi", type: .person, language: .english)?.bareName == "Wang Yi")
    #expect(parser.parse("Eni S.p.A.", type: .organization, language: .italian)?.bareName == "Eni")
  }
}
