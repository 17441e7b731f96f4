import Lexicons
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
  /// The identity that equal names share: names with one identity are compared no further. Kept, because every
  /// comparison asks for it.
  let identity: String

  init(elements: [Element], folded: String) {
    self.elements = elements
    self.folded = folded
    identity = elements.isEmpty ? "text:" + folded : elements.map(\.key).joined(separator: "|")
  }

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
  private let glossary: NameGlossary
  private let places: PlaceGlossary
  let trimming: NameTrimming

  /// Reads the lists that ship with the package.
  static let bundled = NameComposer(lexicon: .bundled)

  init(lexicon: Lexicon) {
    places = PlaceGlossary(lexicon: lexicon)
    glossary = NameGlossary(lexicon: lexicon, places: places)
    trimming = NameTrimming(places: places)
  }

  /// The elements of a name: at each word the longest phrase that has a meaning is taken, in the language of the text.
  ///
  /// - Complexity: O(words × longest phrase) look-ups.
  func composed(_ name: String, language: Language) -> ComposedName {
    let words = NameFolding.words(of: name, language: language)
    let folded = words.joined(separator: " ")
    if let whole = meaning(of: folded, surface: name, language: language).flatMap(element) {
      return ComposedName(elements: [whole], folded: folded)
    }
    var elements: Set<ComposedName.Element> = []
    let phrases = Phrases(words: words, surface: name)
    var index = 0
    while index < words.count {
      index += take(phrases, at: index, language: language, into: &elements)
    }
    // *SIA* is an airline, though Latvian companies end in it: a legal form alone is a name.
    if elements.isEmpty, words.count == 1, phrases.isAbbreviation(0) { elements = [.word(words[0])] }
    return ComposedName(elements: elements.sorted(), folded: folded)
  }

  /// What the initials of a name's words give, without the words that name nothing and with them: *usaf* of *United
  /// States Air Force* and of *US Air Force*. Empty where they are too few to tell.
  ///
  /// - Complexity: O(words) look-ups.
  func initials(of name: String, language: Language) -> [String] {
    let words = NameFolding.words(of: name, language: language)
    guard words.count > 1 else { return [] }
    let phrases = Phrases(words: words, surface: name)
    var (all, telling) = ("", "")
    for (index, word) in words.enumerated() {
      let letters = phrases.isAbbreviation(index) ? word[...] : word.prefix(1)
      all += letters
      if glossary.meaning(of: word, language: language) != .silent { telling += letters }
    }
    return (all == telling ? [all] : [telling, all]).filter { $0.utf8.count >= Self.shortestInitials }
  }

  /// Two letters are the initials of too many names.
  private static let shortestInitials = 3

  /// Reads one phrase and answers with the number of its words.
  private func take(
    _ phrases: Phrases, at index: Int, language: Language, into elements: inout Set<ComposedName.Element>
  ) -> Int {
    for length in stride(from: min(glossary.longestPhrase, phrases.count - index), through: 1, by: -1) {
      let range = index..<(index + length)
      let surface = length <= Self.longestPlace ? phrases.surface(range) : nil
      guard let meaning = meaning(of: phrases.folded(range), surface: surface, language: language) else { continue }
      if let element = element(meaning) { elements.insert(element) }
      return length
    }
    let word = phrases.folded(index..<(index + 1))
    elements.insert(Self.number(in: word).map { .number($0) } ?? .word(word))
    return 1
  }

  /// The digits of a number or ordinal: `18th`, `18°`, `125ª`; nil for any other word.
  private static func number(in word: String) -> String? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, ordinalEndings.contains(word.dropFirst(digits.count)) else { return nil }
    return String(digits)
  }

  private static let ordinalEndings: Set<Substring> = ["", "st", "nd", "rd", "th", "o", "a", "e", "er", "eme", "i"]

  /// Places inside longer names have few words; more would only cost look-ups.
  private static let longestPlace = 3

  private func meaning(of phrase: String, surface: String?, language: Language) -> NameGlossary.Meaning? {
    if let known = glossary.meaning(of: phrase, language: language) { return known }
    guard let surface else { return nil }
    if let place = places.place(named: surface, language: language) { return .place(place) }
    for base in CaseEndings.bases(of: surface, language: language) {
      if let place = places.place(named: base, language: language) { return .place(place) }
      let folded = NameFolding.words(of: base, language: language).joined(separator: " ")
      if let known = glossary.meaning(of: folded, language: language), known != .silent { return known }
    }
    return nil
  }

  private func element(_ meaning: NameGlossary.Meaning) -> ComposedName.Element? {
    switch meaning {
    case .organization(let name): .organization(name)
    case .place(let id): .place(id)
    case .concept(let name): .concept(name)
    case .silent: nil
    }
  }
}

/// The words of a name, folded, with the same words as they stand in the surface where both can be told.
private struct Phrases {
  private let words: [String]
  private let surfaces: [Substring]

  init(words: [String], surface: String) {
    self.words = words
    let parts = surface.split { !($0.isLetter || $0.isNumber) }
    // Elided articles and stops make the two differ: then the folded words have to do.
    surfaces = parts.count == words.count ? parts : words.map { $0[...] }
  }

  var count: Int { words.count }

  func folded(_ range: Range<Int>) -> String {
    range.count == 1 ? words[range.lowerBound] : words[range].joined(separator: " ")
  }

  /// *US* in *US Air Force*: capitals alone, and few.
  func isAbbreviation(_ index: Int) -> Bool {
    let surface = surfaces[index]
    return surface.utf8.count > 1 && surface.utf8.count <= Self.longestAbbreviation
      && surface.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Longer words in capitals are shouted names.
  private static let longestAbbreviation = 3

  func surface(_ range: Range<Int>) -> String { surfaces[range].joined(separator: " ") }
}
