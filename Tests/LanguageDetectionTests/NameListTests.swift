import Testing

@testable import LanguageDetection

@Suite("A list of names")
struct NameListTests {
  @Test(
    "is three or more capitalized items with separators",
    arguments: [
      "Xi Jinping, Wang Yi, Dong Jun", "Ursula von der Leyen; Mohammed bin Salman; Charles de Gaulle",
      "Roma\nMilano\nNapoli", "Токаев, Путин, Мирзиёев",
    ])
  func lists(text: String) {
    #expect(NameList.looksLike(Array(text.utf8)))
  }

  @Test(
    "is not a sentence, a headline, a pair, or an empty text",
    arguments: [
      "", "Xi Jinping", "Xi Jinping, Wang Yi", "Xi Jinping meets Wang Yi, Dong Jun, Li Qiang",
      "Change in Boardroom", "Roma. Milano. Napoli. Torino.", "La Cina, il Kazakistan, l'Italia e Roma si accordano",
    ])
  func others(text: String) {
    #expect(!NameList.looksLike(Array(text.utf8)))
  }
}
