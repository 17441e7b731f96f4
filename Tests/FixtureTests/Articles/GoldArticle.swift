import Foundation
import TestSupport

/// One line of `Fixtures/articles/gold.jsonl`.
struct GoldArticle: Decodable, Sendable {
  /// A name in the text; offsets count Unicode scalars.
  struct Mention: Decodable, Sendable {
    let start: Int
    let end: Int
    let surface: String
    let type: String
    let entityID: String

    enum CodingKeys: String, CodingKey {
      case start, end, surface, type
      case entityID = "entity_id"
    }
  }

  let docID: String
  let lang: String
  let text: String
  let mentions: [Mention]

  enum CodingKeys: String, CodingKey {
    case docID = "doc_id"
    case lang, text, mentions
  }

  static let folder = FixtureFiles.path("articles")
  static let goldName = "gold.jsonl"

  static func all() throws -> [GoldArticle] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(goldName)"))
    return try data.split(separator: UInt8(ascii: "\n")).map { line in
      try JSONDecoder().decode(GoldArticle.self, from: Data(line))
    }
  }

  /// The bytes of the article's own file.
  func fileBytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(GoldArticle.folder)/\(docID)")))
  }
}
