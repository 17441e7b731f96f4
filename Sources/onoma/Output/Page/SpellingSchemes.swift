import OnomaKit

/// The transliteration standards that explain the spellings of an entity on the page.
struct SpellingSchemes {
  private let matcher = NameMatcher()

  /// Spellings of one entity that are explained: a page shows no more at a glance, and each costs a comparison.
  private static let explained = 24

  /// By place in the entity's names: the best standard that explains the spelling beside the one in its own script, or
  /// beside its label.
  func schemes(of entity: Entity) -> [Int: String] {
    guard entity.type == .person, entity.names.count > 1 else { return [:] }
    let native = entity.names.first { $0.script != .latin }?.value
    var schemes: [Int: String] = [:]
    for (place, name) in entity.names.prefix(Self.explained).enumerated() {
      schemes[place] =
        [native, entity.label].lazy.compactMap(\.self).filter { $0 != name.value }
        .compactMap { matcher.compare($0, name.value, type: .person).schemes.first }.first
    }
    return schemes
  }
}
