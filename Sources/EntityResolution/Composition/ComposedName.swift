import TextModel

/// The name of an organization or a place as the set of things it is made of, whatever its language and word order.
///
/// *Organizzazione per la cooperazione di Shanghai* and *Shanghai Cooperation Organization* are both
/// { organization, cooperation, the place Shanghai }.
struct ComposedName: Hashable, Sendable {
  /// One thing a name is made of.
  enum Element: Hashable, Sendable {
    case organization(String)
    case place(String)
    case concept(String)
    case number(String)
    /// A word without a translation, folded.
    case word(String)
  }

  /// Ascending, each once.
  let elements: [Element]
  /// The folded words, joined by spaces.
  let folded: String

  /// True when nothing but common words stands in the name: *Supreme Court*, *ministero della Difesa*. Such a name
  /// fits another body in every country.
  var isGeneric: Bool {
    elements.count <= Self.mostGenericElements
      && elements.allSatisfy { if case .concept = $0 { true } else { false } }
  }

  /// Three common words together name one body nearly always: *National Cancer Institute*.
  private static let mostGenericElements = 2

  /// The whole name is one known organization.
  var organization: String? {
    guard elements.count == 1, case .organization(let name) = elements[0] else { return nil }
    return name
  }

  /// The whole name is one known place.
  var place: String? {
    guard elements.count == 1, case .place(let id) = elements[0] else { return nil }
    return id
  }

  /// The identity that equal names share: names with one identity are compared no further.
  var identity: String {
    if elements.isEmpty { return "text:" + folded }
    return elements.map(\.key).joined(separator: "|")
  }
}

extension ComposedName.Element: Comparable {
  /// The element as text, unlike that of any other element.
  var key: String {
    switch self {
    case .organization(let name): "organization:" + name
    case .place(let id): "place:" + id
    case .concept(let name): "concept:" + name
    case .number(let digits): "number:" + digits
    case .word(let word): "word:" + word
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }
}

/// Takes names apart into what they are made of.
struct NameComposer: Sendable {
  let glossary: NameGlossary
  let places: PlaceGlossary

  static let bundled = NameComposer(glossary: .bundled, places: PlaceGlossary())

  /// The elements of a name: at each word the longest phrase that has a meaning is taken, in the language of the text.
  ///
  /// - Complexity: O(words × longest phrase) look-ups.
  func composed(_ name: String, language: Language) -> ComposedName {
    let words = NameFolding.words(of: name, language: language)
    let folded = words.joined(separator: " ")
    if let whole = meaning(of: folded, surface: name, language: language), whole != .silent {
      return ComposedName(elements: [element(whole)], folded: folded)
    }
    var elements: Set<ComposedName.Element> = []
    var index = 0
    while index < words.count {
      index += take(words, at: index, language: language, into: &elements)
    }
    return ComposedName(elements: elements.sorted(), folded: folded)
  }

  /// Reads one phrase and answers with the number of its words.
  private func take(
    _ words: [String], at index: Int, language: Language, into elements: inout Set<ComposedName.Element>
  ) -> Int {
    for length in stride(from: min(glossary.longestPhrase, words.count - index), through: 1, by: -1) {
      let phrase = length == 1 ? words[index] : words[index..<(index + length)].joined(separator: " ")
      // A single word that is a name by itself stays a word when it stands alone: that was tried as the whole name.
      guard let meaning = meaning(of: phrase, surface: phrase, language: language) else { continue }
      if meaning != .silent { elements.insert(element(meaning)) }
      return length
    }
    let word = words[index]
    elements.insert(word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? .number(word) : .word(word))
    return 1
  }

  private func meaning(of phrase: String, surface: String, language: Language) -> NameGlossary.Meaning? {
    if let known = glossary.meaning(of: phrase, language: language) {
      if case .place(let id) = known { return .place(places.settled(id)) }
      return known
    }
    return places.place(named: surface, language: language).map { .place($0) }
  }

  private func element(_ meaning: NameGlossary.Meaning) -> ComposedName.Element {
    switch meaning {
    case .organization(let name): .organization(name)
    case .place(let id): .place(id)
    case .concept(let name): .concept(name)
    case .silent: .word("")
    }
  }
}
