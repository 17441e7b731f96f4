public import EntityResolution
import TextModel

/// Finds the entity that a person means: by id, by a mention's place, or by name.
///
/// ```swift
/// let found = try await EntityFinder(store).find("Kassym-Jomart Tokayev")
/// let same = try await EntityFinder(store).find("scmp-3260479:118-139")       // document:start-end, UTF-8
/// ```
public struct EntityFinder: Sendable {
  private let store: any EntityStore

  public init(_ store: some EntityStore) { self.store = store }

  /// Entities named in a message about an ambiguous name, and looked at for a name that none has exactly.
  private static let mostListed = 8

  /// The entity that a text means: an id, also one that was joined to another; a mention `document:start-end`; the id of
  /// an article that speaks of one entity, as imported ones are kept; or a name, exactly as printed, else but for case,
  /// marks and script.
  ///
  /// - Throws: ``JudgingFailure`` with the code `unknown`, or `ambiguous` with the ids of those who bear the name.
  public func find(_ text: String) async throws(JudgingFailure) -> FoundEntity {
    if let id = try await asking({ () async throws(StoreFailure) in try await store.standingID(of: EntityID(text)) }) {
      return try await found(id, as: text)
    }
    if let mention = try await mention(text) { return mention }
    if let only = try await onlySighting(in: DocumentID(text), as: text) { return only }
    return try await named(text)
  }

  private func found(_ id: EntityID, as text: String) async throws(JudgingFailure) -> FoundEntity {
    let entity = try await asking { () async throws(StoreFailure) in try await store.storedEntities([id]).first }
    guard let entity else {
      throw JudgingFailure(
        code: .unknown, location: text, message: "no article names this entity any more",
        remedy: "look at its history")
    }
    return FoundEntity(text: text, entity: entity, mention: nil, name: nil)
  }

  // MARK: Mentions

  private func mention(_ text: String) async throws(JudgingFailure) -> FoundEntity? {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let ends = text[text.index(after: colon)...].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let lower = ends[0], let upper = ends[1], lower <= upper else { return nil }
    let id = DocumentID(String(text[..<colon]))
    let document = try await asking { () async throws(StoreFailure) in try await store.documents([id]).first }
    guard let document else {
      throw JudgingFailure(
        code: .unknown, location: text, message: "the store holds no document \(id.rawValue)",
        remedy: "check the document's id")
    }
    guard let sighting = document.sightings.first(where: { $0.isAt(TextRange(lower..<upper)) }) else {
      let places = document.sightings.prefix(Self.mostListed).map { Self.title($0) }
      throw JudgingFailure(
        code: .unknown, location: text, message: "the document has no mention there",
        remedy: "mentions count UTF-8 bytes; it has \(places.joined(separator: ", "))")
    }
    var found = try await found(sighting.entity, as: text)
    found.mention = sighting
    return found
  }

  static func title(_ sighting: Sighting) -> String {
    let range = sighting.mention.range
    return "\(range.lowerBound)-\(range.upperBound) \(sighting.names.first?.value ?? "")"
  }

  private func onlySighting(in id: DocumentID, as text: String) async throws(JudgingFailure) -> FoundEntity? {
    let document = try await asking { () async throws(StoreFailure) in try await store.documents([id]).first }
    guard let document, document.sightings.count == 1, let sighting = document.sightings.first else { return nil }
    var found = try await found(sighting.entity, as: text)
    found.mention = sighting
    return found
  }

  // MARK: Names

  private func named(_ name: String) async throws(JudgingFailure) -> FoundEntity {
    var ids = try await asking { () async throws(StoreFailure) in
      try await store.ids(named: name, limit: Self.mostListed + 1)
    }
    if ids.isEmpty { ids = try await alike(name) }
    let entities = try await asking { () async throws(StoreFailure) in try await store.storedEntities(ids) }
    guard let only = entities.first else {
      throw JudgingFailure(
        code: .unknown, location: "\"\(name)\"", message: "the store knows no entity, mention or name like this",
        remedy: "give an id, a name as printed, or document:start-end")
    }
    guard entities.count == 1 else {
      let listed = entities.prefix(Self.mostListed).map {
        "\($0.id) (\(Entity($0).label), \($0.documentCount) documents)"
      }
      let more = entities.count > Self.mostListed ? " and more" : ""
      throw JudgingFailure(
        code: .ambiguous, location: "\"\(name)\"",
        message: "several entities bear this name: \(listed.joined(separator: ", "))\(more)",
        remedy: "give the id of one")
    }
    return FoundEntity(text: name, entity: only, mention: nil, name: name)
  }

  private func alike(_ name: String) async throws(JudgingFailure) -> [EntityID] {
    let comparer = EntityComparer()
    let keys = comparer.likenessKeys(of: name)
    let found = try await asking { () async throws(StoreFailure) in
      try await store.candidates(for: keys, limit: ResolutionPolicy.balanced.candidatesPerKey)
    }
    let entities = try await asking { () async throws(StoreFailure) in
      try await store.storedEntities(found.values.flatMap { $0 })
    }
    return entities.filter { $0.names.contains { comparer.areAlike($0.value, name) } }.map(\.id)
  }
}

/// An entity and how it was asked for.
public struct FoundEntity: Hashable, Sendable {
  /// The text that was asked for.
  public let text: String
  public let entity: StoredEntity
  /// The sighting that was pointed at, if one was.
  public internal(set) var mention: Sighting?
  /// The name that was given, if one was.
  public let name: String?
}
