import OnomaKit

/// One document of `resolve --format jsonl`.
struct ArticleRecord: Encodable {
  struct MentionRecord: Encodable {
    let start: Int
    let end: Int
    let surface: String
    let type: String
    let entityID: String
    let probability: Double

    private enum CodingKeys: String, CodingKey {
      case start
      case end
      case surface
      case type
      case entityID = "entity_id"
      case probability
    }
  }

  let documentID: String
  let language: String
  let mentions: [MentionRecord]

  private enum CodingKeys: String, CodingKey {
    case documentID = "doc_id"
    case language = "lang"
    case mentions
  }

  /// - Parameter ranges: for each mention's range the one to print.
  init(id: DocumentID, language: Language, ranges: [TextRange: TextRange], resolved: ResolvedArticle) {
    documentID = id.rawValue
    self.language = language.rawValue
    mentions = resolved.mentions.map { resolved in
      let range = ranges[resolved.mention.range] ?? resolved.mention.range
      return MentionRecord(
        start: range.lowerBound, end: range.upperBound, surface: resolved.mention.surface,
        type: resolved.mention.type.rawValue, entityID: resolved.entityID.rawValue,
        probability: Figure.rounded(resolved.probability.value))
    }
  }
}

/// One entity of `resolve --entities`.
struct EntityRecord: Encodable {
  struct NameRecord: Encodable {
    let value: String
    let language: String
    let script: String
    let count: Int
    let documents: Int
  }

  let entityID: String
  let type: String
  let label: String
  let labels: [String: String]
  let names: [NameRecord]
  let documents: Int

  private enum CodingKeys: String, CodingKey {
    case entityID = "entity_id"
    case type
    case label
    case labels
    case names
    case documents
  }

  init(_ entity: Entity) {
    entityID = entity.id.rawValue
    type = entity.type.rawValue
    label = entity.label
    labels = Dictionary(uniqueKeysWithValues: entity.labels.map { ($0.key.rawValue, $0.value) })
    names = entity.names.map { name in
      NameRecord(
        value: name.value, language: name.language.rawValue, script: name.script.rawValue, count: name.count,
        documents: name.documents)
    }
    documents = entity.documentCount
  }
}
