import OnomaKit

/// Who and what is named in the same articles as an entity.
struct EntityCompany {
  private var entitiesOfDocument: [DocumentID: [EntityID]] = [:]
  private let outcome: ResolveOutcome

  /// Companions shown of one entity.
  private static let shown = 6
  /// Articles looked at: those of a country named everywhere would cost the square of the page.
  private static let mostArticles = 100

  init(_ outcome: ResolveOutcome) {
    self.outcome = outcome
    for entity in outcome.entities {
      for document in outcome.documents[entity.id, default: []] {
        entitiesOfDocument[document, default: []].append(entity.id)
      }
    }
  }

  /// The entities that share most articles with this one, and how many; ties in the order of the page.
  func companions(of entity: EntityID) -> [(entity: EntityID, articles: Int)] {
    var shared: [EntityID: Int] = [:]
    var order: [EntityID] = []
    for document in outcome.documents[entity, default: []].prefix(Self.mostArticles) {
      for other in entitiesOfDocument[document, default: []] where other != entity {
        if shared[other] == nil { order.append(other) }
        shared[other, default: 0] += 1
      }
    }
    let ranked = order.enumerated().sorted { left, right in
      let counts = (shared[left.element, default: 0], shared[right.element, default: 0])
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }
    return ranked.prefix(Self.shown).map { ($0.element, shared[$0.element, default: 0]) }
  }
}
