import Testing
import TextModel

@testable import MentionExtraction

@Suite struct OfficeRulesTests {
  private func refuses(_ text: String, _ language: String) throws -> Bool {
    let tokens = try Passage.tokens(text, language).tokens
    return OfficeRules.beginsWithOffice(tokens.indices, in: tokens)
  }

  @Test(
    "No name begins with an office, or with what the office is held of",
    arguments: [
      ("Norwegian President Kjell-Arne Solberg", "en"), ("President David Solberg", "en"),
      ("Nevada Governor Emily Stone", "en"), ("Uyghur Autonomous Region Government President Free Smith", "en"),
      ("European Commission Spokesman Peter Lang", "en"), ("Presidente del Consiglio Anna Bianchi", "it"),
      ("Ministro degli Esteri Marco Neri", "it"), ("Senatore Marco Neri", "it"),
    ])
  func offices(text: String, language: String) throws {
    #expect(try refuses(text, language))
  }

  @Test(
    "Institutions, places and saints keep the words that are also titles",
    arguments: [
      ("General Electric", "en"), ("Director Guild Foundation", "en"), ("Prince Edward Island", "en"),
      ("San Giovanni Rotondo", "it"), ("Queen Mary University", "en"), ("Anna Bianchi", "it"), ("Rome", "en"),
    ])
  func names(text: String, language: String) throws {
    #expect(try !refuses(text, language))
  }

  @Test("No name ends with an office before a given name, wherever it is held")
  func endings() throws {
    let tokens = try Passage.tokens("Milwaukee Mayor Anna Stone", "en").tokens
    #expect(!SpanRules.allow(0..<2, in: tokens))
    #expect(SpanRules.allow(2..<4, in: tokens))
  }

  @Test("The office goes to the roles, the place before it stays a mention")
  func roles() throws {
    let mentions = try Passage.mentions("Nevada Governor Emily Stone met Norwegian President Kjell Solberg.", "en")
    #expect(Passage.shown(mentions) == ["LOC Nevada", "PER Emily Stone", "PER Kjell Solberg"])
    #expect(mentions.map(\.roles) == [[], ["governor"], ["president"]])
  }

  @Test(
    "A place behind an office ends before its holder",
    arguments: [
      ("Il presidente della Bulgaria Marin Orlov parla", "it", 3, 6),
      ("Президент Казахстана Касым-Жомарт Токаев прибыл", "ru", 1, 5),
      ("The president of Russia Dmitri Orlov spoke", "en", 3, 6),
    ])
  func holders(text: String, language: String, first: Int, end: Int) throws {
    let tokens = try Passage.tokens(text, language).tokens
    #expect(!SpanRules.allow(first..<end, in: tokens))
    #expect(SpanRules.allow(first..<(first + 1), in: tokens))
    #expect(SpanRules.allow((first + 1)..<end, in: tokens))
  }

  @Test("Institutions that begin with a country stay whole")
  func institutions() throws {
    let tokens = try Passage.tokens("The president of Italy National Bank spoke", "en").tokens
    #expect(SpanRules.allow(3..<6, in: tokens))
  }
}
