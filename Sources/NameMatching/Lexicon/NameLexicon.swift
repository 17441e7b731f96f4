import Lexicons
import TextModel

/// Looks up words of names by the hash of their letters, so that case and marks do not matter.
struct NameLexicon: Sendable {
  static let shared = NameLexicon()
  private var entries: [UInt64: WordEntry] = [:]
  private var concepts: [String: UInt16] = [:]

  func entry(_ hash: UInt64) -> WordEntry { entries[hash] ?? WordEntry() }

  private init() {
    add(NameWordLists.particles, .particle)
    add(NameWordLists.functionWords, .function)
    add(NameWordLists.filiation, .filiation)
    add(NameWordLists.feminineFiliation, [.filiation, .feminine])
    add(NameWordLists.generations, .generation)
    add(NameWordLists.titles, .title)
    add(NameWordLists.legalWords, .legalForm)
    for (index, line) in NameWordLists.legalForms.enumerated() { add(line, .legalForm, concept: "legal-\(index)") }
    for (index, line) in NameWordLists.organizationHeads.enumerated() {
      add(line, .organizationHead, concept: "head-\(index)")
    }
    add(NameWordLists.placeGenerics, .placeGeneric)
    add(NameWordLists.distinguishing, .distinguishing)
    add(NameWordLists.eastAsianSurnames, .eastAsianSurname)
    for (index, line) in NameWordLists.translatedGivenNames.enumerated() {
      add(line, .nickname, concept: "given-\(index)")
    }
    addBundledLists()
  }

  /// Languages of the edited lists.
  private static let languages = ["ar", "de", "en", "es", "fr", "it", "kk", "pt", "ru", "uk", "zh", "any"]

  private mutating func addBundledLists() {
    let lists: [(list: LexiconList, classes: WordClass)] = [
      (.organizationHeads, .organizationHead), (.organizationWords, []), (.nicknames, .nickname),
      (.placeGenerics, .placeGeneric), (.titles, .title),
    ]
    for (list, classes) in lists {
      for language in Self.languages {
        for group in Lexicon.bundled.groups(list, language: Language(language)) {
          // Titles mean little by their concept; of the rest every form stands for its group.
          // *Motors*, *Steel* and *Electric* all head companies, and mean different things.
          let isLoose = list == .titles || group.canonical == "company"
          let concept = isLoose ? nil : "\(list == .nicknames ? "nick" : "word")-\(group.canonical)"
          for form in group.forms + (list == .nicknames ? [group.canonical] : []) {
            add(form, classes, concept: concept, isWhole: true)
          }
        }
      }
    }
  }

  /// - Parameter isWhole: the text is one form, left out when it has several words; else it is a list of words.
  private mutating func add(_ words: String, _ classes: WordClass, concept: String? = nil, isWhole: Bool = false) {
    let parts = isWhole ? [Substring(words)] : words.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for part in parts {
      let scan = NameScanner.scan(String(part))
      guard scan.words.count == 1, let word = scan.words.first, word.unitCount > 0 else { continue }
      var entry = entries[word.hash] ?? WordEntry()
      entry.classes.formUnion(classes)
      if let concept { entry.concepts.insert(number(of: concept)) }
      entries[word.hash] = entry
    }
  }

  private mutating func number(of concept: String) -> UInt16 {
    if let known = concepts[concept] { return known }
    let number = UInt16(clamping: concepts.count + 1)
    concepts[concept] = number
    return number
  }
}
