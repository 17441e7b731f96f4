public import TextModel

/// The word lists of the package: titles, demonyms, function words, legal forms and more, by language.
///
/// ```swift
/// Lexicon.bundled.canonical(of: "ministro", in: .titles, language: .italian)      // "minister"
/// ```
///
/// Lists are facts written down by people; forms are in lower case and NFC.
public struct Lexicon: Sendable {
  /// One line of a list: the canonical form and the forms that stand for it.
  public struct Group: Hashable, Sendable {
    public let canonical: String
    public let forms: [String]

    public init(canonical: String, forms: [String]) {
      self.canonical = canonical
      self.forms = forms
    }
  }

  private let tables: [Key: [Group]]

  struct Key: Hashable, Sendable {
    let list: LexiconList
    let language: String
  }

  /// The lists that ship with the package.
  public static let bundled = Lexicon(tables: [:])

  init(tables: [Key: [Group]]) { self.tables = tables }

  /// The groups of a list in one language, in the order of the list; those valid in any language come last.
  public func groups(_ list: LexiconList, language: Language) -> [Group] {
    let own = tables[Key(list: list, language: language.code)] ?? []
    return own + (tables[Key(list: list, language: Self.anyLanguage)] ?? [])
  }

  /// All forms of a list in one language, in lower case.
  public func forms(_ list: LexiconList, language: Language) -> Set<String> {
    Set(groups(list, language: language).flatMap(\.forms))
  }

  /// The canonical form of a word, or nil when the list does not hold it in this language.
  public func canonical(of form: String, in list: LexiconList, language: Language) -> String? {
    let lower = form.lowercased()
    return groups(list, language: language).first { $0.forms.contains(lower) }?.canonical
  }

  static let anyLanguage = "any"
}
