public import TextModel

/// A person, place or organization with every name it was seen under.
///
/// ```swift
/// entity.label                      // "Kassym-Jomart Tokayev"
/// entity.labels[.italian]           // "Kassym-Jomart Tokaev": the form that the Italian press uses
/// entity.names.first?.count         // how often the most frequent spelling was read
/// ```
public struct Entity: Identifiable, Hashable, Sendable {
  public let id: EntityID
  public let type: EntityType
  /// The general label: see ``PreferredName`` for the rule.
  public let label: String
  /// The preferred name in each language whose articles named it.
  public let labels: [Language: String]
  /// Every spelling, the most frequent first; ties stand in order of their bytes.
  public let names: [NameStatement]
  /// In how many documents it was seen.
  public let documentCount: Int

  public init(
    id: EntityID, type: EntityType, label: String, labels: [Language: String], names: [NameStatement],
    documentCount: Int
  ) {
    self.id = id
    self.type = type
    self.label = label
    self.labels = labels
    self.names = names
    self.documentCount = documentCount
  }
}

/// One spelling of an entity's name, in one language of the press, with how often it was read.
public struct NameStatement: Hashable, Sendable {
  /// The spelling as printed.
  public let value: String
  /// The language of the passages that printed it.
  public let language: Language
  public let script: Script
  /// Mentions in running text. Mentions in boilerplate (share bars, teasers) are not in it.
  public let count: Int
  /// Documents that printed it, each counted once.
  public let documents: Int
  /// Mentions in boilerplate: they never choose a label.
  public let boilerplateCount: Int

  public init(
    value: String, language: Language, script: Script, count: Int, documents: Int, boilerplateCount: Int = 0
  ) {
    self.value = value
    self.language = language
    self.script = script
    self.count = count
    self.documents = documents
    self.boilerplateCount = boilerplateCount
  }
}

extension NameStatement: Comparable {
  /// Orders the most frequent spelling first; ties by spelling and language, byte by byte.
  public static func < (left: NameStatement, right: NameStatement) -> Bool {
    if left.count != right.count { return left.count > right.count }
    if left.documents != right.documents { return left.documents > right.documents }
    if left.value.utf8.elementsEqual(right.value.utf8) { return left.language < right.language }
    return left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }
}
