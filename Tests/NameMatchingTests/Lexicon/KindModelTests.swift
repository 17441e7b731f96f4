import Testing
import TextModel

@testable import NameMatching

/// What names name, told by the names alone.
@Suite("Kinds of names")
struct KindModelTests {
  /// Of the model alone too, before any rule.
  @Test(
    "Words and their endings tell a person from a place and an organization",
    arguments: [
      ("Piotr Wawrzyniak", EntityType.person),  // a Polish ending, a rare family name
      ("Giulia Ferrantini", .person),
      ("Мадина Жусупова", .person),  // Cyrillic, of a woman
      ("Zviad Kharebashvili", .person),  // a Georgian ending
      ("Novokuznetskoye", .place),  // the adjective that names villages
      ("Oberammerfeld", .place),  // a compound that no list holds
      ("Верхнеозёрск", .place),
      ("Bavarian Symphonic Orchestra", .organization),
    ])
  func likeliest(name: String, type: EntityType) throws {
    let anatomy = try #require(NameAnatomy(name, type: nil, language: .undetermined, model: .bundled))
    let odds = NameModel.bundled.kinds.odds(of: anatomy.words, anatomy.units)
    #expect(odds.likeliest(by: 2) == type, "\(odds)")
    #expect(anatomy.type == type)
  }

  @Test(
    "What a rule tells is certain, whatever the letters are like",
    arguments: ["Verona Ltd", "Giulia Ferrantini S.p.A.", "Fédération suisse de ski"])
  func rule(name: String) throws {
    let anatomy = try #require(NameAnatomy(name, type: nil, language: .undetermined, model: .bundled))
    #expect(anatomy.type == .organization)
    #expect(anatomy.kind.likeliest(by: 9.9) == .organization)
  }

  @Test("The judge sees how unlikely each kind is, half for either name")
  func features() throws {
    let matcher = NameMatcher()
    let place = try #require(matcher.prepared("Pristina", type: .place))
    let person = try #require(matcher.prepared("Pristina", type: .person))
    let alike = NameMatcher.measured(place, place)
    #expect((alike[.unlikelyPerson], alike[.unlikelyPlace], alike[.unlikelyOrganization]) == (10, 0, 10))
    let other = NameMatcher.measured(place, person)
    #expect((other[.unlikelyPerson], other[.unlikelyPlace], other[.unlikelyOrganization]) == (5, 5, 10))
  }

  @Test("A type that was told is certain", arguments: EntityType.allCases)
  func told(type: EntityType) throws {
    let anatomy = try #require(NameAnatomy("Pristina", type: type, language: .undetermined, model: .bundled))
    #expect(anatomy.kind.likeliest(by: 9.9) == type)
  }

  @Test("Odds are taken against the likeliest kind, which stands at nought")
  func odds() {
    let odds = KindOdds(person: 3, place: 1, organization: -40)
    #expect((odds.person, odds.place, odds.organization) == (0, -2, -10))
    #expect(odds.likeliest(by: 2) == .person)
    #expect(odds.likeliest(by: 2.5) == nil)
  }

  @Test("Weights are read back as the nearest step; a payload that is cut is refused")
  func payload() throws {
    var weights = [Float](repeating: 0, count: KindModel.rows * KindModel.kinds)
    let rows = KindModel.rows(of: "Vardenis")
    for row in rows { weights[row * KindModel.kinds + 1] = 2 }
    weights[0] += 0.001
    let payload = KindModel.payload(weights)
    let model = try #require(KindModel(payload: payload))
    let name = try #require(NameAnatomy("Vardenis", type: nil, language: .undetermined, model: .bundled))
    #expect(model.odds(of: name.words, name.units).likeliest(by: 9.9) == .place)
    #expect(KindModel(payload: payload.dropLast()) == nil)
    #expect(KindModel(payload: payload + [0]) == nil)
  }

  @Test("A name's rows are the same every time, and begin with its length")
  func rows() {
    let rows = KindModel.rows(of: "Ana Sokolova")
    #expect(rows == KindModel.rows(of: "Ana Sokolova"))
    #expect(rows.allSatisfy { (0..<KindModel.rows).contains($0) })
    // Count; five of each word; of Ana two endings and one in its place, of Sokolova three, one, and its beginning.
    #expect(rows.count == 1 + 2 * 5 + 3 + 5)
    #expect(KindModel.rows(of: "").isEmpty)
  }
}
