import OnomaKit

/// What the page calls the types of entities.
enum TypeName {
  static func singular(_ type: EntityType) -> String {
    switch type {
    case .person: "Person"
    case .place: "Place"
    case .organization: "Organization"
    }
  }

  static func plural(_ type: EntityType) -> String { singular(type) + "s" }
}
