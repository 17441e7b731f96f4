public import TextModel

/// One word of a name, with what it does there.
///
/// ```swift
/// NameParser().parse("Kassym-Jomart Tokayev", type: .person, language: .english)?.parts.last?.role   // .family
/// ```
public struct NamePart: Hashable, Sendable {
  /// What a word does in a name.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// A person's own name: *Giorgia*.
    case given
    /// The name shared with relatives: *Meloni*.
    case family
    /// A father's name: *Ivanovich*, *Kemeluly*, the name after *bin*.
    case patronymic
    /// A word that belongs to its neighbor and proves little alone: *di*, *von*, *bin*, *al*.
    case particle
    /// One letter that stands for a word: *K.*
    case initial
    /// An office or form of address: *President*, *dott.*
    case title
    /// *Jr*, *III*: tells generations apart.
    case generation
    /// *S.p.A.*, *Ltd*, *ООО*.
    case legalForm
    /// Digits, or a Roman number behind a name.
    case number
    /// A short form in capitals: *ONU*, *SCO*.
    case acronym
    /// A word that says what kind of thing is named: *bank*, *ministero*, *city*.
    case generic
    /// Not told apart.
    case unknown
  }

  /// The word as written.
  public let text: String
  public let role: Role
  /// UTF-8 range in the surface that was parsed.
  public let range: TextRange

  public init(text: String, role: Role, range: TextRange) {
    self.text = text
    self.role = role
    self.range = range
  }
}
