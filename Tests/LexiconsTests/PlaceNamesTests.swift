import Lexicons
import TextModel
import Testing

@Suite("Place names")
struct PlaceNamesTests {
  let places = PlaceNames.shared

  @Test(
    "one place has many names",
    arguments: [
      ("Kazakistan", Language.italian, "region:KZ"), ("Kazakhstan", .english, "region:KZ"),
      ("Қазақстан", .kazakh, "region:KZ"), ("哈萨克斯坦", .chinese, "region:KZ"), ("قازاقىستان", .uyghur, "region:KZ"),
      ("Asia centrale", .italian, "region:143"), ("Central Asia", .english, "region:143"),
      ("Центральная Азия", .russian, "region:143"), ("Europa", .italian, "region:150"),
      ("Cina", .italian, "region:CN"), ("中国", .chinese, "region:CN"), ("Ulan Bator", .italian, "city:Asia/Ulaanbaatar"),
      ("Улан-Батор", .russian, "city:Asia/Ulaanbaatar"), ("Almaty", .english, "city:Asia/Almaty"),
      ("Kyiv", .english, "city:Europe/Kiev"), ("Unione europea", .italian, "region:EU"),
      ("Myanmar", .english, "region:MM"), ("Burma", .english, "region:MM"),
      ("哈薩克", .traditionalChinese, "region:KZ"), ("Kasachstan", .german, "region:KZ"),
    ])
  func names(name: String, language: Language, id: String) {
    #expect(places.place(named: name, language: language)?.rawValue == id)
    #expect(places.place(named: name)?.rawValue == id)
  }

  @Test("case and what joins the words do not matter, capitals of short forms do")
  func spelling() {
    #expect(places.place(named: "KAZAKISTAN") == .region("KZ"))
    #expect(places.place(named: "ulan-bator") == .city("Asia/Ulaanbaatar"))
    #expect(places.place(named: "Cote d'Ivoire") == nil)
    #expect(places.place(named: "Costa d'Avorio") == .region("CI"))
    #expect(places.place(named: "US") == .region("US"))
    #expect(places.place(named: "us") == nil)
    #expect(places.place(named: "США", language: .russian) == .region("US"))
  }

  @Test("a region comes before a city of the same name")
  func ambiguity() {
    #expect(places.places(named: "Singapore", language: .english) == [.region("SG"), .city("Asia/Singapore")])
    #expect(places.place(named: "Panama") == .region("PA"))
    #expect(Set(places.places(named: "Congo", language: .english)) == [.region("CD"), .region("CG")])
  }

  @Test("the language asked for decides between places of one name")
  func language() {
    let names = places.names(in: .italian)
    for (name, place) in names where places.kind(of: place) == .country {
      let found = places.places(named: name, language: .italian)
      #expect(found.contains(place), "\(name)")
    }
  }

  @Test("labels are given by language, the standard one first")
  func labels() {
    #expect(places.label(of: .region("143"), language: .italian) == "Asia centrale")
    #expect(places.label(of: .city("Asia/Ulaanbaatar"), language: .english) == "Ulaanbaatar")
    #expect(places.labels(of: .region("US"), language: .english) == ["United States", "US"])
    #expect(places.label(of: .region("NO"), language: Language("nb")) == "Norge")
    #expect(places.label(of: .region("RS"), language: .serbianLatin) == "Srbija")
    #expect(places.label(of: .region("KZ"), language: Language("qq")) == nil)
    #expect(places.label(of: .region("??"), language: .english) == nil)
  }

  @Test(
    "kinds tell countries, areas, organizations and cities apart",
    arguments: [
      (PlaceID.region("KZ"), PlaceKind.country), (.region("143"), .area), (.region("EU"), .organization),
      (.region("UN"), .organization), (.region("EZ"), .organization), (.city("Asia/Almaty"), .city),
    ])
  func kinds(place: PlaceID, kind: PlaceKind) {
    #expect(places.kind(of: place) == kind)
  }

  @Test(
    "names that are common words and places that are none are left out",
    arguments: [
      "Christmas", "Easter", "Center", "Troll", "Unknown City", "World", "Mondo", "", " ", "Pseudo-Accents",
    ])
  func skipped(name: String) {
    #expect(places.place(named: name) == nil)
  }
}
