public import TextModel

/// An entity as another system knows it: its id there, and the names it goes by.
///
/// ```swift
/// let known = KnownEntity(id: "Q2345", type: .person, names: [KnownName("Kassym-Jomart Tokayev", .english)])
/// ```
public struct KnownEntity: Hashable, Sendable, Identifiable {
  /// As the other system has it.
  public let id: String
  public let type: EntityType
  /// The preferred name first.
  public let names: [KnownName]

  public init(id: String, type: EntityType, names: [KnownName]) {
    self.id = id
    self.type = type
    self.names = names
  }
}

/// A name that another system knows.
public struct KnownName: Hashable, Sendable {
  public let value: String
  /// Undetermined where the other system does not say.
  public let language: Language

  public init(_ value: String, _ language: Language = .undetermined) {
    self.value = value
    self.language = language
  }
}
