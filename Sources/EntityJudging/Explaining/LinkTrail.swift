public import EntityResolution
public import NameMatching
public import TextModel

/// The chain of links that holds two mentions, names or ids of one entity together.
///
/// ```swift
/// let trail = try await LinkTrail(in: store).links("scmp-3260479:118-139", "ria-17:0-34")
/// for link in trail { print(link.leftName, link.weight, link.rightName, link.reasons) }
/// ```
public struct LinkTrail: Sendable {
  private let store: any EntityStore

  public init(in store: some EntityStore) { self.store = store }

  /// Sightings looked at: an entity in more articles is held together by its first ones.
  private static let mostSightings = 4096

  /// The links between two that are one entity, in order from the first to the second.
  ///
  /// - Throws: ``JudgingFailure``; `unknown` when they are two entities.
  public func links(_ left: String, _ right: String) async throws(JudgingFailure) -> [EntityLink] {
    let finder = EntityFinder(store)
    let (first, second) = (try await finder.find(left), try await finder.find(right))
    guard first.entity.id == second.entity.id else {
      throw JudgingFailure(
        code: .unknown, location: "\(left) | \(right)",
        message: "these are two entities, \(first.entity.id) and \(second.entity.id)",
        remedy: "ask why they are not one")
    }
    return try await links(first, second)
  }

  /// The same between two that were found.
  public func links(_ left: FoundEntity, _ right: FoundEntity) async throws(JudgingFailure) -> [EntityLink] {
    let id = left.entity.id
    var sightings = try await asking { () async throws(StoreFailure) in
      try await store.sightings(of: id, from: 0, limit: Self.mostSightings)
    }
    for mention in [left.mention, right.mention].compactMap(\.self) where !sightings.contains(mention) {
      sightings.append(mention)
    }
    let rulings = try await asking { () async throws(StoreFailure) in try await store.rulings(about: [], entities: [id])
    }
    let documents = Set(sightings.map(\.mention.document)).sorted()
    let judgments = try await asking { () async throws(StoreFailure) in try await store.judgments(about: documents) }
    let graph = LinkGraph(sightings, joins: judgments.filter { $0.author.isMatcher }, rulings: rulings)
    let (from, to) = (graph.places(of: left, rulings), graph.places(of: right, rulings))
    return graph.way(from: from, to: to)
  }
}

/// One link of a chain.
public struct EntityLink: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Both articles print names that are one without comparing.
    case name
    /// One article uses both names.
    case article
    /// The matcher joined them.
    case matcher
    /// A person did.
    case person
  }

  public let kind: Kind
  public let left: MentionReference
  public let right: MentionReference
  public let leftName: String
  public let rightName: String
  /// log₂ odds; nil for what was not weighed.
  public let weight: MatchWeight?
  /// Why, in words; for a person with the entry of the log.
  public let reasons: [String]

  /// The two names, compared part by part.
  public func comparison(type: EntityType) -> NameComparison {
    NameMatcher().compare(leftName, rightName, type: type)
  }
}

extension Judgment.Author {
  /// Judgments of a matcher and those of people are read apart.
  var isMatcher: Bool { if case .matcher = self { true } else { false } }
}
