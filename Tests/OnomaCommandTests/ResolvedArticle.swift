import Foundation

/// One line of `onoma resolve --format jsonl`, read back, and the two articles that several tests resolve.
struct ResolvedArticle: Decodable {
  static let italian =
    "Il presidente kazako Kassym-Jomart Tokaev ha incontrato Sergio Mattarella a Roma. "
    + "Tokaev ha lodato l’Italia.\n"
  static let english =
    "Kazakh President Kassym-Jomart Tokayev met Italian President Sergio Mattarella in Rome on Thursday. "
    + "Mr. Tokayev praised Italy.\n"

  struct Mention: Decodable {
    let start: Int
    let end: Int
    let surface: String
    let type: String
    let entityID: String
    let probability: Double
  }
  let documentID: String
  let language: String
  let mentions: [Mention]

  static func articles(_ run: CommandRun) throws -> [ResolvedArticle] {
    // The command's own keys, spelled out, so that the test fails when one of them changes.
    let names = ["\"entity_id\":": "\"entityID\":", "\"doc_id\":": "\"documentID\":", "\"lang\":": "\"language\":"]
    return try run.lines.map { line in
      let renamed = names.reduce(line) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
      return try JSONDecoder().decode(ResolvedArticle.self, from: Data(renamed.utf8))
    }
  }

  /// A folder with `it.txt` and `en.txt`.
  static func twoArticles() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("it.txt", italian)
    try folder.write("en.txt", english)
    return folder
  }
}
