import OnomaKit

/// `resolve --format text`: the entities of a run, for a person to read.
struct EntityListing {
  private let outcome: ResolveOutcome

  /// Names and documents shown of one entity; the rest is counted. A screen holds no more, and `--entities` has all.
  private static let shownNames = 12
  private static let shownDocuments = 8

  init(_ outcome: ResolveOutcome) { self.outcome = outcome }

  func write(to output: inout OutputWriter) throws {
    for type in EntityType.allCases {
      let entities = outcome.entities.filter { $0.type == type }
      guard !entities.isEmpty else { continue }
      try output.line("\(Self.heading(type)) (\(entities.count))")
      try output.line("")
      for entity in entities { try write(entity, to: &output) }
    }
  }

  private func write(_ entity: Entity, to output: inout OutputWriter) throws {
    let documents = outcome.documents[entity.id, default: []]
    let mentions = outcome.mentionCounts[entity.id, default: 0]
    let counts = "\(Self.counted(mentions, "mention")) in \(Self.counted(documents.count, "document"))"
    for line in Self.lines(entity, counts) { try output.line(line) }
    try output.line("    documents  \(Self.listed(documents.map(\.rawValue), showing: Self.shownDocuments))")
    try output.line("")
  }

  /// An entity of a store in a few lines.
  static func lines(_ stored: StoredEntity) -> [String] {
    let entity = Entity(stored)
    return lines(entity, counted(entity.documentCount, "document"))
      + (stored.roles.isEmpty ? [] : ["    offices    \(stored.roles.joined(separator: ", "))"])
  }

  /// Whose line of title ends with what was counted, and its names.
  private static func lines(_ entity: Entity, _ counts: String) -> [String] {
    let labels = entity.labels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    let names = entity.names.map { "\($0.value) (\($0.language) ×\($0.count))" }
    return ["\(entity.label)  [\(entity.type.rawValue) \(entity.id)]  \(counts)"]
      + (labels.isEmpty ? [] : ["    preferred  \(labels.joined(separator: " · "))"])
      + ["    spellings  \(listed(names, showing: shownNames))"]
  }

  private static func heading(_ type: EntityType) -> String {
    switch type {
    case .person: "PERSONS"
    case .place: "PLACES"
    case .organization: "ORGANIZATIONS"
    }
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func listed(_ items: [String], showing limit: Int) -> String {
    let shown = items.prefix(limit).joined(separator: ", ")
    return items.count > limit ? "\(shown) and \(items.count - limit) more" : shown
  }
}
