public import TextModel

/// A name taken apart: its words in the order in which they are written, each with its role.
public struct ParsedName: Hashable, Sendable {
  /// The name as written.
  public let surface: String
  /// What the name names: as the caller said, else as legal forms, titles and head words give it away.
  public let type: EntityType?
  public let language: Language
  /// The script of most letters.
  public let script: Script
  /// Every word of the surface, in order.
  public let parts: [NamePart]

  package init(surface: String, type: EntityType?, language: Language, script: Script, parts: [NamePart]) {
    self.surface = surface
    self.type = type
    self.language = language
    self.script = script
    self.parts = parts
  }

  /// The words with one role, in order.
  public func parts(_ role: NamePart.Role) -> [NamePart] { parts.filter { $0.role == role } }

  /// The name without titles and legal forms, words joined by one space: `Wang Yi` of `Minister Wang Yi`.
  public var bareName: String {
    let kept = parts.filter { $0.role != .title && $0.role != .legalForm }
    return (kept.isEmpty ? parts : kept).map(\.text).joined(separator: " ")
  }
}
