import Testing

@testable import LanguageDetection

@Suite("A list of names")
struct NameListTests {
  @Test(
    "is three or more capitalized items with separators",
    arguments: [
      "Xi Jinping, Wang Yi, Dong Jun", "Ursula von der Leyen; Mohammed bin Salman; Charles de Gaulle",
      "Roma\nMilano\nNapoli", "Токаев, Путин, Мирзиёев", "1. Mario Rossi\n2. John Smith\n3. Dong Jun",
    ])
  func lists(text: String) {
    #expect(NameList.kind(of: Array(text.utf8)) == .nameList)
  }

  @Test(
    "is names side by side where headlines are not capitalized",
    arguments: ["Токаев Путин Мирзиёев", "Касым-Жомарт Кемелевич Токаев"])
  func sideBySide(text: String) {
    #expect(NameList.kind(of: Array(text.utf8)) == .nameList)
  }

  @Test(
    "is not a sentence, a headline, a pair, or an empty text",
    arguments: [
      "", "Xi Jinping", "Xi Jinping, Wang Yi", "Xi Jinping meets Wang Yi, Dong Jun, Li Qiang",
      "Change in Boardroom", "Roma. Milano. Napoli. Torino.", "La Cina, il Kazakistan, l'Italia e Roma si accordano",
      "Breaking News From Rome", "ПУТИН ВСТРЕТИЛ СИ", "roma", "Красная площадь, Москва",
    ])
  func others(text: String) {
    #expect(NameList.kind(of: Array(text.utf8)) == .prose)
  }

  @Test("knows one capitalized word, which may be a name", arguments: ["Путин", "Roma", "«Tokayev»", " Дружба "])
  func oneName(text: String) {
    #expect(NameList.kind(of: Array(text.utf8)) == .oneName)
  }
}
