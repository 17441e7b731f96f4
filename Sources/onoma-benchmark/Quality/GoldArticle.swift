import Foundation
import OnomaKit

/// An article with every name in it marked by a person.
struct GoldArticle: Sendable {
  struct GoldMention: Sendable {
    /// UTF-8 range.
    let range: TextRange
    let type: EntityType
    let entity: String
  }

  let id: DocumentID
  let language: Language
  let text: SourceText
  let mentions: [GoldMention]

  /// Reads JSON lines whose offsets count Unicode scalars. Mentions of other types (products, events) are left out.
  static func load(_ path: String) throws -> [GoldArticle] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try data.split(separator: UInt8(ascii: "\n")).map { line in
      GoldArticle(try JSONDecoder().decode(Record.self, from: Data(line)))
    }
  }

  private struct Record: Decodable {
    struct Mention: Decodable {
      let start: Int
      let end: Int
      let type: String
      let entityID: String

      private enum CodingKeys: String, CodingKey {
        case start
        case end
        case type
        case entityID = "entity_id"
      }
    }
    let documentID: String
    let language: String
    let text: String
    let mentions: [Mention]

    private enum CodingKeys: String, CodingKey {
      case documentID = "doc_id"
      case language = "lang"
      case text
      case mentions
    }
  }

  private init(_ record: Record) {
    id = DocumentID(record.documentID)
    language = Language(record.language)
    text = SourceText(record.text)
    var starts: [Int] = []
    for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 { starts.append(offset) }
    starts.append(text.count)
    mentions = record.mentions.compactMap { mention in
      guard let type = Self.type(mention.type) else { return nil }
      return GoldMention(
        range: TextRange(starts[mention.start]..<starts[mention.end]), type: type, entity: mention.entityID)
    }
  }

  private static func type(_ name: String) -> EntityType? {
    switch name.lowercased() {
    case "per", "person": .person
    case "loc", "place": .place
    case "org", "organization": .organization
    default: nil
    }
  }
}
