import OnomaKit

/// One document of `resolve --format jsonl`.
struct ArticleRecord {
  private let read: ReadArticle
  private let resolved: ResolvedArticle

  init(read: ReadArticle, resolved: ResolvedArticle) {
    self.read = read
    self.resolved = resolved
  }

  /// `{"doc_id", "lang", "mentions": [{"end", "entity_id", "probability", "start", "surface", "type"}]}`, without the
  /// line end.
  var line: [UInt8] {
    var json = JSONLine()
    json.raw("{\"doc_id\":")
    json.string(resolved.id.rawValue)
    json.raw(",\"lang\":")
    json.string(resolved.language.rawValue)
    json.raw(",\"mentions\":[")
    var place = 0
    for (number, mention) in resolved.mentions.enumerated() {
      if number > 0 { json.raw(",") }
      append(mention, range: read.shownRange(of: mention.mention, from: &place), to: &json)
    }
    json.raw("]}")
    return json.bytes
  }

  private func append(_ resolved: ResolvedMention, range: TextRange, to json: inout JSONLine) {
    json.raw("{\"end\":")
    json.integer(range.upperBound)
    json.raw(",\"entity_id\":")
    json.string(resolved.entityID.rawValue)
    json.raw(",\"probability\":")
    json.figure(resolved.probability)
    json.raw(",\"start\":")
    json.integer(range.lowerBound)
    json.raw(",\"surface\":")
    json.string(resolved.mention.surface)
    json.raw(",\"type\":")
    json.string(resolved.type.rawValue)
    json.raw("}")
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
