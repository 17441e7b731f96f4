import Foundation
import OnomaKit

/// Reads one line of another system's list; nil for a line that holds nothing: blank, a comment, a schema of no entity.
struct KnownEntityParser {
  let format: KnownEntityFormat
  /// By name: the columns of a table, once its heading is read.
  private var columns: [String: Int] = ["id": 0, "name": 1, "type": 2, "lang": 3]
  private var isFirst = true

  init(_ format: KnownEntityFormat) { self.format = format }

  mutating func entity(of line: String) throws -> KnownEntityLine? {
    guard !line.allSatisfy(\.isWhitespace) else { return nil }
    switch format {
    case .csv: return try row(FieldText.fields(of: line, .csv))
    case .tsv: return try row(FieldText.fields(of: line, .tsv))
    case .jrc: return try jrc(line)
    case .ftm: return try Self.ftm(Self.object(line))
    case .jsonl: return try Self.plain(Self.object(line))
    }
  }

  // MARK: Tables

  private mutating func row(_ fields: [String]) throws -> KnownEntityLine? {
    let heading = fields.map { $0.lowercased().trimmingCharacters(in: .whitespaces) }
    defer { isFirst = false }
    if isFirst, heading.contains("id"), heading.contains("name") {
      columns = [:]
      for (place, name) in heading.enumerated() { columns[name == "language" ? "lang" : name] = place }
      return nil
    }
    let known = columns
    let field = { (name: String) -> String in
      known[name].flatMap { fields.indices.contains($0) ? fields[$0] : nil } ?? ""
    }
    guard !field("id").isEmpty, !field("name").isEmpty else {
      throw KnownEntityFailure(message: "\(fields.count) fields; a row must hold an id and a name")
    }
    let language = field("lang").isEmpty ? Language.undetermined : Language(field("lang"))
    return KnownEntityLine(
      id: field("id"), type: try KnownEntityType.type(field("type")), names: [KnownName(field("name"), language)])
  }

  private func jrc(_ line: String) throws -> KnownEntityLine? {
    guard !line.hasPrefix("#") else { return nil }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 4, !fields[0].isEmpty, !fields[3].isEmpty else {
      throw KnownEntityFailure(message: "\(fields.count) fields; a line must hold id, type, language and name")
    }
    // "u" stands for names that are not of one language.
    let language = fields[2].isEmpty || fields[2] == "u" ? Language.undetermined : Language(fields[2])
    return KnownEntityLine(
      id: fields[0], type: try KnownEntityType.type(fields[1]),
      names: [KnownName(fields[3].replacing("+", with: " "), language)])
  }

  // MARK: JSON

  private static func object(_ line: String) throws -> [String: Any] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
      throw KnownEntityFailure(message: "not a JSON object; each line must hold one entity")
    }
    return object
  }

  /// The schemata of FollowTheMoney that name somebody or something news speak of.
  private static let schemata: [String: EntityType] = [
    "Person": .person, "Organization": .organization, "Company": .organization, "LegalEntity": .organization,
    "PublicBody": .organization, "Address": .place,
  ]
  /// Properties that hold names, the preferred first; weak aliases (*the Boss*) would join too much.
  private static let nameProperties = ["name", "alias", "previousName"]

  private static func ftm(_ object: [String: Any]) throws -> KnownEntityLine? {
    guard let id = object["id"] as? String, let schema = object["schema"] as? String else {
      throw KnownEntityFailure(message: "no id or schema; a FollowTheMoney entity has both")
    }
    guard let type = schemata[schema] else { return nil }
    let properties = object["properties"] as? [String: Any] ?? [:]
    var names = (object["caption"] as? String).map { [$0] } ?? []
    for property in nameProperties { names += properties[property] as? [String] ?? [] }
    guard !names.isEmpty else { throw KnownEntityFailure(message: "entity \(id) has no name") }
    return KnownEntityLine(id: id, type: type, names: distinct(names.map { KnownName($0) }))
  }

  private static func plain(_ object: [String: Any]) throws -> KnownEntityLine? {
    guard let id = (object["id"] ?? object["entity_id"]) as? String else {
      throw KnownEntityFailure(message: "no id; an entity has id, type and name or names")
    }
    let language = (object["lang"] as? String).map { Language($0) } ?? .undetermined
    var names: [KnownName] = []
    if let name = (object["name"] ?? object["label"]) as? String { names.append(KnownName(name, language)) }
    for name in object["names"] as? [Any] ?? [] {
      if let text = name as? String { names.append(KnownName(text, language)) }
      if let fields = name as? [String: Any], let value = fields["value"] as? String {
        names.append(KnownName(value, (fields["language"] as? String).map { Language($0) } ?? language))
      }
    }
    guard !names.isEmpty else { throw KnownEntityFailure(message: "entity \(id) has no name") }
    // A label repeated with its language says more than without.
    let told = Set(names.filter { $0.language != .undetermined }.map(\.value))
    return KnownEntityLine(
      id: id, type: try KnownEntityType.type(object["type"] as? String ?? ""),
      names: distinct(names.filter { $0.language != .undetermined || !told.contains($0.value) }))
  }

  private static func distinct(_ names: [KnownName]) -> [KnownName] {
    var seen: Set<KnownName> = []
    return names.filter { seen.insert($0).inserted }
  }
}
