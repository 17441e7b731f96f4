/// What a name names.
public enum EntityType: String, Hashable, Sendable, Codable, CaseIterable {
  case person = "PER"
  /// Countries, regions, cities, rivers, streets: a country is always a place, whatever it does in the sentence.
  case place = "LOC"
  /// Companies, institutions, parties, teams, media, alliances.
  case organization = "ORG"
}

extension EntityType: Comparable {
  /// Orders persons, places, organizations.
  public static func < (left: EntityType, right: EntityType) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .person: 0
    case .place: 1
    case .organization: 2
    }
  }
}
