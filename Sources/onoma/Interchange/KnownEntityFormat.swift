import ArgumentParser
import OnomaKit

/// How another system writes down its entities.
enum KnownEntityFormat: String, ExpressibleByArgument, CaseIterable {
  /// FollowTheMoney entities, one JSON object a line.
  case ftm
  /// JRC-Names: id, type, language and name, parted by tabs; spaces are written as `+`.
  case jrc
  /// `id,name,type,lang`, one name a row.
  case csv
  case tsv
  /// `{"id","type","name","names"}` a line, or what `onoma export` writes.
  case jsonl
}

/// One line of such a list.
struct KnownEntityLine {
  let id: String
  /// Nil where the line does not say.
  let type: EntityType?
  let names: [KnownName]
}

/// What a line of another system's list is not.
struct KnownEntityFailure: Error {
  let message: String
}

/// Words for types, as lists have them.
enum KnownEntityType {
  static func type(_ word: String) throws -> EntityType? {
    switch word.lowercased() {
    case "": nil
    case "person", "per", "p": .person
    case "place", "loc", "location", "t", "g": .place
    case "organization", "organisation", "org", "o", "company": .organization
    default: throw KnownEntityFailure(message: "type \(word); it must be person, org or place")
    }
  }
}
