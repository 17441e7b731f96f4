import Testing

@testable import LanguageDetection

@Suite("Source code")
struct SourceCodeTests {
  @Test(
    "is known by its marks, whatever language it is written in",
    arguments: [
      "def f(x): return x**2 + 1", "for i in range(10): print(i)", "int main() { return 0; }",
      "SELECT * FROM users WHERE id = 1;", "const x = await fetch(url);", "getElementById(\"foo\")",
      "let total = prices.map { $0 * 2 }", "if (x == 1 && y != 2) { z = x; }", "x = y + 1", "std::vector<int> v;",
      "public static void main(String[] args)", "user_name", "MAX_VALUE", "getUserName", "{\"name\": \"x\", \"id\": 7}",
      "<b>x</b> = <i>y</i>", "fn main() -> Result<(), Error> {",
    ])
  func code(text: String) {
    #expect(SourceCode.looksLike(Array(text.utf8)))
  }

  @Test(
    "is not prose with brackets, bullets, signs or gaps",
    arguments: [
      "", "Roma", "Il sindaco (Pd) ha detto: \"Va bene\"; poi è partito.", "Gentile amico(a) e caro(a) collega",
      "* il latte\n* il pane\n* le uova", "- il latte;\n- il pane;\n- le uova.", "Ciao {nome}, benvenuto a {luogo}",
      "Notizie\n=======\nIl premier è partito", "Home > Notizie > Sport", "Formaggio + prosciutto + olio",
      "Disney+ e Canal+ insieme", "Q&A: what AT&T wants", "Il premier | Corriere", "na hÉireann",
      "i mBaile Átha Cliath",
      "ag an bhFrainc", "YouTube is down", "um WhatsApp", "バーデン=ヴュルテンベルク州", "La capitale[1] del regno[2] era Torino",
      "_molto_ bello",
      "Please call get_user_name() first", "Use getUserId(session) to find it", "Prima si chiama leggi_tutto()",
      "A (piccola) storia -- vera", "Ha scritto: \"Sì\": e poi?", "北京(中国)", "10:30 – 11:45 a Roma",
    ])
  func prose(text: String) {
    #expect(!SourceCode.looksLike(Array(text.utf8)))
  }

  @Test("is looked for in bytes of any kind without a trap")
  func anyBytes() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        _ = SourceCode.looksLike([first, second])
        _ = SourceCode.looksLike([0x61, first, second, 0x61])
      }
    }
  }
}
