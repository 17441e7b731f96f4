import NameMatching
import TextModel
import Testing

@Suite("Blocking keys")
struct SoundSkeletonTests {
  private func keys(_ name: String, _ recipe: KeyRecipe = .precise) -> Set<NameKey> {
    Set(NameParser().parse(name, type: nil, language: .undetermined)?.keys(recipe) ?? [])
  }

  @Test(
    "Spellings of one name share a key of whole parts",
    arguments: [
      ("Tokayev", "Токаев"), ("Ghojamberdi", "Gojambardi"), ("Ghojamberdi", "Ғожамберді"), ("Hussein", "Хусейн"),
      ("Dong Jun", "DongJun"), ("Zhumabayev", "Jumabaev"), ("Netanyahu", "נתניהו"), ("Mohammed", "محمد"),
      ("Schostakowitsch", "Shostakovich"), ("Kim Jong-un", "김정은"),
    ])
  func shared(left: String, right: String) {
    #expect(!keys(left).isDisjoint(with: keys(right)), "\(keys(left)) \(keys(right))")
  }

  @Test("The recipe for recall only adds keys")
  func recall() {
    #expect(keys("Kassym-Jomart Tokayev").isSubset(of: keys("Kassym-Jomart Tokayev", .recall)))
  }

  @Test("Keys come in order, each once")
  func order() throws {
    let name = try #require(NameParser().parse("Kassym-Jomart Tokayev", type: .person, language: .english))
    #expect(name.keys() == Array(Set(name.keys())).sorted())
  }

  @Test("Titles and legal forms make no keys")
  func smallWords() {
    #expect(keys("President Putin") == keys("Putin"))
  }

  @Test("A long form shares a key with its acronym")
  func acronym() {
    #expect(!keys("Shanghai Cooperation Organisation").isDisjoint(with: keys("SCO")))
  }
}
