import TextModel

/// Korean.
enum KoreanSchemes {
  static let all = [
    define(
      "press", "English press", "Surnames and given names as the press spells them", source: "Yonhap; The Korea Herald",
      .press),
    define(
      "rr", "Revised Romanization", "Revised Romanization of Korean; BGN/PCGN 2011", year: 2000,
      source: "Ministry of Culture and Tourism, notice 2000-8", .revised),
    define(
      "mr", "McCune–Reischauer", "McCune–Reischauer", year: 1939,
      source: "Transactions of the Korea Branch of the Royal Asiatic Society 29", .mcCuneReischauer),
  ]

  private static func define(
    _ key: String, _ standard: String, _ name: String, year: Int? = nil, source: String, _ system: HangulSystem
  ) -> SchemeDefinition {
    SchemeDefinition(
      "ko-\(key)", .korean, standard, name, year: year, source: source, script: .hangul, rules: [],
      method: .hangul(system))
  }
}
