import EntityResolution
import TextModel

/// Small made-up articles for stores.
enum SampleBatches {
  static func name(
    _ value: String, _ language: Language = .english, count: Int = 1, boilerplate: Int = 0
  ) -> SightedName {
    SightedName(value: value, language: language, script: .latin, count: count, boilerplateCount: boilerplate)
  }

  /// Every mention is five bytes long.
  static func range(at offset: Int) -> TextRange { TextRange(offset..<(offset + 5)) }

  static func sighting(
    _ entity: String, in document: String, at offset: Int = 0, type: EntityType = .person, names: [SightedName],
    roles: [String] = []
  ) -> Sighting {
    Sighting(
      mention: MentionReference(document: DocumentID(document), range: range(at: offset)),
      entity: EntityID(entity), type: type, names: names, roles: roles)
  }

  static func document(_ id: String, digest: UInt64 = 1, _ sightings: [Sighting]) -> StoredDocument {
    StoredDocument(id: DocumentID(id), digest: digest, sightings: sightings)
  }

  static func batch(_ documents: [StoredDocument], keys: [String: [String]] = [:]) -> StoreBatch {
    let pairs = keys.map { (EntityID($0.key), $0.value.map { BlockingKey(rawValue: $0) }) }
    return StoreBatch(
      documents: documents, keys: Dictionary(pairs, uniquingKeysWith: { first, _ in first }), judgments: [])
  }

  /// Two articles, one in English and one in Italian, about a president and his country.
  static let president = batch(
    [
      document(
        "a", digest: 11,
        [
          sighting(
            "e1", in: "a", names: [name("Kassym-Jomart Tokayev"), name("Tokayev", count: 4)], roles: ["president"]),
          sighting("e2", in: "a", at: 40, type: .place, names: [name("Kazakhstan", count: 2)]),
        ]),
      document(
        "b", digest: UInt64.max,
        [
          sighting("e1", in: "b", names: [name("Kassym-Jomart Tokaev", .italian, count: 2, boilerplate: 3)]),
          sighting("e2", in: "b", at: 40, type: .place, names: [name("Kazakistan", .italian)]),
          sighting("e2", in: "b", at: 90, type: .place, names: [name("Kazakistan", .italian)], roles: ["ally"]),
        ]),
    ],
    keys: ["e1": ["name:tokaiev", "name:kasim"], "e2": ["place:region:KZ"]])
}
