import Foundation
import TextModel

/// One entity of the training file with its names.
struct NameEntity {
  let id: Substring
  let type: EntityType
  var names: [String]
  /// The language of each name, as its source says.
  var languages: [Language]
}

/// Reads lines of entity, type, language, name, sorted by entity.
enum NameEntities {
  static func read(_ path: String) throws -> [NameEntity] {
    var entities: [NameEntity] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let type = types[String(fields[1])] else { continue }
      if entities.last?.id != fields[0] {
        entities.append(NameEntity(id: fields[0], type: type, names: [], languages: []))
      }
      entities[entities.count - 1].names.append(String(fields[3]))
      entities[entities.count - 1].languages.append(Language(String(fields[2])))
    }
    return entities
  }

  private static let types: [String: EntityType] = ["person": .person, "place": .place, "org": .organization]
}

extension SeededGenerator: RandomNumberGenerator {}
