import Testing

/// The traps the articles were written for: an edit that loses one shows here.
@Suite("The traps in the articles")
struct ArticleTrapTests {
  let articles: [GoldArticle]

  init() throws { articles = try GoldArticle.all() }

  @Test(
    "One entity is spelled by each language's press",
    arguments: [
      ("tokayev", ["Kassym-Jomart Tokayev", "Kassym-Jomart Tokaev", "Касым-Жомарт Токаев", "Қасым-Жомарт Тоқаев"]),
      ("tokayev", ["Qasym-Jomart Toqaev", "KassymJomart Tokayev", "托卡耶夫", "托卡葉夫"]),
      ("ghojamberdi", ["Kahriman Ghojamberdi", "Khariman Gojambardi", "Гожамберди", "Qaharman Qojamberdı"]),
      ("dong-jun", ["Dong Jun", "DongJun", "Dong", "董军", "Дун Цзюнь"]),
      ("xi-jinping", ["Xi Jinping", "习近平", "習近平", "Си Цзиньпин"]),
      ("sco", ["SCO", "OCS", "ШОС", "ШЫҰ", "上海合作组织", "Organizzazione per la cooperazione di Shanghai"]),
      ("ulaanbaatar", ["Ulaanbaatar", "Ulan Bator", "乌兰巴托"]),
      ("mbs", ["Mohammed bin Salman", "محمد بن سلمان", "MBS"]),
    ])
  func spellingsMeet(entityID: String, spellings: [String]) {
    let surfaces = Set(articles.flatMap(\.mentions).filter { $0.entityID == entityID }.map(\.surface))
    for spelling in spellings { #expect(surfaces.contains(spelling), "\(entityID): \(spelling)") }
  }

  @Test(
    "One spelling names several entities",
    arguments: [
      ("Conte", ["antonio-conte", "giuseppe-conte"]), ("Dong", ["dong-jun", "dong-mingzhu"]),
      ("Johnson", ["boris-johnson", "mike-johnson"]), ("Wang", ["wang-wentao", "wang-yi"]),
      ("Reggio", ["reggio-calabria", "reggio-emilia"]), ("Milan", ["milan-city", "milan-club"]),
      ("Astana", ["astana", "fc-astana"]), ("Tripoli", ["tripoli-lebanon", "tripoli-libya"]),
      ("Paris", ["paris", "paris-texas"]), ("Cambridge", ["cambridge-ma", "cambridge-uk"]),
      ("Frankfurt", ["frankfurt", "frankfurt-oder"]), ("Congo", ["cg", "congo-river"]),
    ])
  func namesakesStayApart(surface: String, entityIDs: [String]) {
    let found = Set(articles.flatMap(\.mentions).filter { $0.surface == surface }.map(\.entityID))
    #expect(found == Set(entityIDs))
  }

  @Test("The mess of the web is still there: no-break spaces, soft hyphens, and mojibake inside names")
  func messIsKept() {
    let surfaces = articles.flatMap(\.mentions).map(\.surface)
    #expect(surfaces.contains { $0.unicodeScalars.contains("\u{A0}") })
    #expect(surfaces.contains { $0.unicodeScalars.contains("\u{AD}") })
    #expect(surfaces.contains { $0.unicodeScalars.contains("Ã") })
    #expect(surfaces.contains { $0.contains("&nbsp;") })
  }
}
