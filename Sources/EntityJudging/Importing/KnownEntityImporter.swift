public import EntityResolution
import TextModel

/// Brings entities of another system into a store, where articles then meet them.
///
/// ```swift
/// var importer = KnownEntityImporter(source: "ftm", into: store)
/// let outcome = try await importer.add(entities, at: 1_763_769_600)
/// ```
///
/// Each is kept as an article that says these names, under the id `source:id`: so it is counted once however often it is
/// imported, replaced when it changes, and found by that id. The first name counts as printed once, so that it is the
/// label until the press has another; the others choose no label.
///
/// It joins an entity of the store only when that is the only one of its type with one of its names, and is not known
/// from the same source already: two entries of one list are never one.
public struct KnownEntityImporter: Sendable {
  private let store: any EntityStore
  private let source: String
  /// Entities of the store that this run has given an entry.
  private var taken: Set<EntityID> = []

  /// - Parameter source: names the other system, in ids: `ftm`, `jrc`.
  public init(source: String, into store: some EntityStore) {
    self.source = source
    self.store = store
  }

  /// Names of an entity that keys are made of; the rest is kept, and met under others.
  private static let mostNames = 64
  /// Articles looked through for an earlier entry of the same source.
  private static let mostArticles = 64

  /// What became of a batch.
  public struct Outcome: Hashable, Sendable {
    /// Entities new to the store.
    public var founded = 0
    /// Entries that joined an entity of the store.
    public var joined = 0
    /// Entries that the store held already, as they are.
    public var known = 0
    /// Entries without a name.
    public var nameless = 0

    public init() {}
  }

  /// Stores a batch: all of it or nothing.
  ///
  /// - Parameter time: seconds since 1970 in UTC, for the log.
  /// - Throws: ``JudgingFailure`` when the store fails.
  public mutating func add(
    _ entities: [KnownEntity], at time: Int? = nil
  ) async throws(JudgingFailure) -> Outcome {
    var draft = Draft()
    let held = try await heldDigests(entities)
    for entity in entities {
      let id = DocumentID("\(source):\(entity.id)")
      let names = Self.distinct(entity.names)
      if names.isEmpty {
        draft.outcome.nameless += 1
      } else if held[id] == Self.digest(entity) || draft.entries[id] != nil {
        draft.outcome.known += 1
      } else {
        try await add(entity, id, names, to: &draft)
      }
    }
    guard !draft.entries.isEmpty else { return draft.outcome }
    let (batch, store) = (draft.batch, store)
    _ = try await asking { () async throws(StoreFailure) in try await store.append(.batch(batch), at: time) }
    return draft.outcome
  }

  /// A batch that is being put together.
  private struct Draft {
    var outcome = Outcome()
    var entries: [DocumentID: StoredDocument] = [:]
    var keys: [EntityID: [BlockingKey]] = [:]
    var judgments: [Judgment] = []

    var batch: StoreBatch {
      StoreBatch(
        documents: entries.values.sorted { $0.id < $1.id }, keys: keys.mapValues { Set($0).sorted() },
        judgments: judgments)
    }
  }

  private mutating func add(
    _ entity: KnownEntity, _ id: DocumentID, _ names: [KnownName], to draft: inout Draft
  ) async throws(JudgingFailure) {
    let first = names.first?.value ?? ""
    let mention = MentionReference(document: id, range: TextRange(0..<first.utf8.count))
    let keys = EntityComparer().keys(
      of: names.prefix(Self.mostNames).map { ($0.value, $0.language) }, type: entity.type)
    let meeting = try await meeting(entity, names, keys)
    let target = meeting?.id ?? EntityID(founding: mention, type: entity.type, surface: first)
    if let meeting {
      draft.outcome.joined += 1
      draft.judgments.append(Self.judgment(mention, meeting, first))
      taken.insert(meeting.id)
    } else {
      draft.outcome.founded += 1
    }
    draft.keys[target, default: []] += keys
    draft.entries[id] = StoredDocument(
      id: id, digest: Self.digest(entity), sightings: [Self.sighting(mention, target, entity.type, names)])
  }

  private func heldDigests(_ entities: [KnownEntity]) async throws(JudgingFailure) -> [DocumentID: UInt64] {
    let ids = entities.map { DocumentID("\(source):\($0.id)") }
    let store = store
    let documents = try await asking { () async throws(StoreFailure) in try await store.documents(ids) }
    return Dictionary(documents.map { ($0.id, $0.digest) }, uniquingKeysWith: { first, _ in first })
  }

  /// The only entity of the store that can be meant; nil when there is none, or more than one.
  private func meeting(
    _ entity: KnownEntity, _ names: [KnownName], _ keys: [BlockingKey]
  ) async throws(JudgingFailure) -> StoredEntity? {
    let exact = keys.filter { $0.rawValue.hasPrefix("is:") }
    let (limit, store) = (ResolutionPolicy.balanced.candidatesPerKey, store)
    let stored = try await asking { () async throws(StoreFailure) in
      try await store.storedEntities(try await store.candidates(for: exact, limit: limit).values.flatMap { $0 })
    }
    // A lone surname is no name to meet by.
    let whole = stored.filter {
      $0.type == entity.type && EntityComparer().compare($0, Self.portrait(entity, names)).isOfWholes
    }
    guard whole.count == 1, let only = whole.first, !taken.contains(only.id) else { return nil }
    let sightings = try await asking { () async throws(StoreFailure) in
      try await store.sightings(of: only.id, from: 0, limit: Self.mostArticles)
    }
    let prefix = source + ":"
    return sightings.contains { $0.mention.document.rawValue.hasPrefix(prefix) } ? nil : only
  }

  // MARK: Content

  private static func distinct(_ names: [KnownName]) -> [KnownName] {
    var seen: Set<[UInt8]> = []
    return names.filter { name in
      !name.value.isEmpty && seen.insert(Array((name.language.rawValue + " " + name.value).utf8)).inserted
    }
  }

  private static func digest(_ entity: KnownEntity) -> UInt64 {
    var hash = ContentHash()
    hash.combine(entity.type.rawValue)
    for name in entity.names {
      hash.combine(name.value)
      hash.combine(name.language.rawValue)
    }
    return hash.value
  }

  private static func sighting(
    _ mention: MentionReference, _ entity: EntityID, _ type: EntityType, _ names: [KnownName]
  ) -> Sighting {
    let sighted = names.enumerated().map { place, name in
      SightedName(
        value: name.value, language: name.language, script: SurfaceScript.of(name.value), count: place == 0 ? 1 : 0,
        boilerplateCount: place == 0 ? 0 : 1)
    }
    return Sighting(mention: mention, entity: entity, type: type, names: sighted, roles: [])
  }

  private static func portrait(_ entity: KnownEntity, _ names: [KnownName]) -> StoredEntity {
    StoredEntity(
      id: EntityID(""), type: entity.type,
      firstMention: MentionReference(document: DocumentID(entity.id), range: TextRange(0..<0)),
      names: names.map {
        NameStatement(
          value: $0.value, language: $0.language, script: SurfaceScript.of($0.value), count: 1, documents: 1)
      }, roles: [], company: [], documentCount: 1)
  }

  private static func judgment(_ mention: MentionReference, _ entity: StoredEntity, _ name: String) -> Judgment {
    Judgment(
      left: mention, right: entity.firstMention, verdict: .same, weight: MatchWeight(bits: importBits),
      author: .matcher(version: EntityResolver.version),
      evidence: ["the only entity with a name of the imported one", "\(name) | \(entity.names.first?.value ?? "")"])
  }

  /// As much as for two whole names that are the same letter for letter.
  private static let importBits = 10.0
}
