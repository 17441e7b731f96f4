public import BundledModels
public import TextModel

/// The word lists of the package: titles, demonyms, function words, legal forms and more, by language.
///
/// ```swift
/// Lexicon.bundled.canonical(of: "ministro", in: .titles, language: .italian)      // "minister"
/// ```
///
/// Lists are facts written down by people; forms are in lower case and NFC. Given names, family names and places are
/// learned facts and only answer through ``canonical(of:in:language:)`` and the index.
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

  struct Key: Hashable, Sendable {
    let list: LexiconList
    let language: String
  }

  let file: LexiconFile?
  let parsed = ParsedLists()

  /// The lists that ship with the package.
  public static let bundled: Lexicon = {
    guard let lexicon = try? Lexicon(file: LexiconFile(BundledModel.lexicons, trust: .linked)) else {
      return Lexicon(file: nil)
    }
    return lexicon
  }()

  /// Lists from a file that DataBuilder wrote.
  ///
  /// - Throws: ``ModelFailure`` when the bytes are not such a file or were changed.
  public init(contentsOf bytes: [UInt8]) throws(ModelFailure) {
    self.init(file: try LexiconFile(ModelBytes(bytes), trust: .foreign))
  }

  init(file: LexiconFile?) { self.file = file }

  /// Which data the lists were made from; empty when there are none.
  public var version: String { file?.dataVersion ?? "" }

  /// The groups of a list in one language, in the order of the list; those valid in any language come last.
  ///
  /// - Complexity: the first call reads the list.
  public func groups(_ list: LexiconList, language: Language) -> [Group] {
    parsed.groups(Key(list: list, language: language.code), of: file)
      + parsed.groups(Key(list: list, language: Self.anyLanguage), of: file)
  }

  /// All forms of a list in one language, in lower case.
  public func forms(_ list: LexiconList, language: Language) -> Set<String> {
    Set(groups(list, language: language).flatMap(\.forms))
  }

  /// The canonical form of a word or phrase, or nil when the list does not hold it in this language.
  ///
  /// Case and what stands between the words do not matter.
  public func canonical(of form: String, in list: LexiconList, language: Language) -> String? {
    entry(of: form, in: list, language: language).flatMap { entry in
      list == .places ? file?.place(entry.value) : file?.canonical(entry.value)
    }
  }

  /// The gender that a title's form tells, or `open`.
  package func gender(of form: String, in list: LexiconList, language: Language) -> Gender {
    entry(of: form, in: list, language: language)?.gender ?? .open
  }

  /// True when the list holds the word or phrase in this language or in any.
  public func contains(_ form: String, in list: LexiconList, language: Language) -> Bool {
    entry(of: form, in: list, language: language) != nil
  }

  private func entry(of form: String, in list: LexiconList, language: Language) -> LexiconEntry? {
    guard let file, let hash = WordHash.of(form) else { return nil }
    let wanted = languageIndex(of: language)
    let listIndex = list.index
    var best: LexiconEntry?
    file.index.forEachEntry(of: hash) { entry in
      guard entry.listIndex == listIndex, entry.languageIndex == 0 || entry.languageIndex == wanted else { return }
      // The language's own entry wins over the one for any language.
      if best == nil || (best?.languageIndex == 0 && entry.languageIndex != 0) { best = entry }
    }
    return best
  }

  /// What stands for the language of forms valid in any.
  package static let anyLanguage = "any"
}

extension Lexicon {
  /// The index for those who read whole texts; nil when there are no lists.
  package var index: LexiconIndex? { file?.index }

  /// The number that entries give a language; 0, which stands for any, when no list is in it.
  package func languageIndex(of language: Language) -> Int {
    file?.languages.firstIndex(of: language.code) ?? 0
  }

  /// The canonical form of an entry's value.
  package func canonical(_ number: Int) -> String? { file?.canonical(number) }

  /// The numbers of all canonical forms: for those who pack tables.
  ///
  /// - Complexity: O(lists).
  package var canonicalNumbers: [String: Int] {
    var numbers: [String: Int] = [:]
    var number = 0
    while let text = canonical(number) {
      numbers[text] = number
      number += 1
    }
    return numbers
  }
}

extension LexiconList {
  /// The list's number in packed entries and tables.
  package var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
