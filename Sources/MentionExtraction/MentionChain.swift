public import TextModel

/// The mentions of one article that name one thing: *Kassym-Jomart Tokayev … Tokayev … the president*, by name only.
public struct MentionChain: Hashable, Sendable {
  public let type: EntityType
  /// Indices into the article's mentions, ascending.
  public let mentions: [Int]
  /// The fullest clean surface: outside boilerplate, spaced, and in the case of running text.
  public let name: String
  /// All different surfaces, the fullest first.
  public let names: [String]
  /// The short forms among them that are made of initials: `SCO`, `ONU`.
  public let acronyms: [String]

  public init(type: EntityType, mentions: [Int], name: String, names: [String], acronyms: [String] = []) {
    self.type = type
    self.mentions = mentions
    self.name = name
    self.names = names
    self.acronyms = acronyms
  }
}
