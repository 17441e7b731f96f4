import BundledModels
import Lexicons
import TextModel

/// Gathers the words of names out of the word lists, to be packed into what ``NameLexicon`` reads.
struct NameLexiconBuilder {
  private(set) var entries: [UInt64: WordEntry] = [:]
  private var concepts: [UInt64: UInt16] = [:]

  init(_ lexicon: Lexicon) {
    add(NameWordLists.particles, .particle)
    add(NameWordLists.functionWords, .function)
    add(NameWordLists.filiation, .filiation)
    add(NameWordLists.feminineFiliation, [.filiation, .feminine])
    add(NameWordLists.generations, .generation)
    add(NameWordLists.titles, .title)
    add(NameWordLists.legalWords, .legalForm)
    add(NameWordLists.legalForms, .legalForm, concept: "legal-")
    add(NameWordLists.organizationHeads, .organizationHead, concept: "head-")
    add(NameWordLists.placeGenerics, .placeGeneric)
    add(NameWordLists.distinguishing, .distinguishing)
    add(NameWordLists.eastAsianSurnames, .eastAsianSurname)
    add(NameWordLists.translatedGivenNames, .nickname, concept: "given-")
    addLists(of: lexicon)
    addGlossary(of: lexicon)
    lexicon.forEachLine(of: .townsInHan) { line in
      let concept = number(of: "town-", line.canonical)
      add(form: line.canonical, .town, concept)
      line.forEachForm { add(form: $0, .town, concept) }
    }
  }

  /// Languages of the edited lists, those valid in any last but for the first language, as lists are asked for.
  private static let languages = [
    "ar", Lexicon.anyLanguage, "de", "en", "es", "fr", "it", "kk", "pt", "ru", "uk", "zh",
  ]

  private mutating func addLists(of lexicon: Lexicon) {
    let lists: [(list: LexiconList, classes: WordClass)] = [
      (.organizationHeads, .organizationHead), (.organizationWords, []), (.nicknames, .nickname),
      (.placeGenerics, .placeGeneric), (.titles, .title),
    ]
    for (list, classes) in lists {
      for language in Self.languages {
        lexicon.forEachLine(list, language: language) { add($0, of: list, classes) }
      }
    }
  }

  private mutating func add(_ line: LexiconLine, of list: LexiconList, _ classes: WordClass) {
    // Titles mean little by their concept; of the rest every form stands for its group.
    // *Motors*, *Steel* and *Electric* all head companies, and mean different things.
    let isLoose = list == .titles || line.canonical.elementsEqual("company".utf8)
    let concept = isLoose ? nil : number(of: list == .nicknames ? "nick-" : "word-", line.canonical)
    line.forEachForm { add(form: $0, classes, concept) }
    if list == .nicknames { add(form: line.canonical, classes, concept) }
  }

  /// Adds what was learned of translations: forms, and their inflected forms, mean what their English word means.
  private mutating func addGlossary(of lexicon: Lexicon) {
    lexicon.forEachLine(of: .learnedGlossary) { line in
      var meaning = entry(of: line.canonical) ?? WordEntry()
      if meaning.concepts.isEmpty { meaning.concepts.insert(number(of: "word-", line.canonical)) }
      add(form: line.canonical, meaning)
      meaning.classes.formIntersection(.organizationHead)
      line.forEachForm { form in
        add(form: form, meaning)
        for inflected in CyrillicInflection.forms(of: form) { add(form: inflected, meaning) }
      }
    }
  }

  private mutating func add(form: ArraySlice<UInt8>, _ meaning: WordEntry) {
    guard let word = Self.word(form) else { return }
    entries[word.hash, default: WordEntry()].classes.formUnion(meaning.classes)
    entries[word.hash, default: WordEntry()].concepts.formUnion(meaning.concepts)
  }

  private func entry(of form: ArraySlice<UInt8>) -> WordEntry? { Self.word(form).flatMap { entries[$0.hash] } }

  private static func word(_ form: ArraySlice<UInt8>) -> ScannedWord? {
    let scan = NameScanner.scan(form, reader: UnreadLetters())
    guard scan.words.count == 1, let word = scan.words.first, word.unitCount > 0 else { return nil }
    return word
  }

  /// Adds lists of words, one concept a list.
  private mutating func add(_ lines: [String], _ classes: WordClass, concept: String) {
    for (index, line) in lines.enumerated() { add(line, classes, number(of: concept, "\(index)".utf8)) }
  }

  private mutating func add(_ words: String, _ classes: WordClass, _ concept: UInt16? = nil) {
    for word in words.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      add(form: Array(word)[...], classes, concept)
    }
  }

  /// Adds a form of one word; one of several is left out.
  private mutating func add(form: ArraySlice<UInt8>, _ classes: WordClass, _ concept: UInt16?) {
    // Half of the forms are phrases: the space tells sooner than the scanner.
    guard !form.contains(UInt8(ascii: " ")) else { return }
    guard let word = Self.word(form) else { return }
    entries[word.hash, default: WordEntry()].classes.formUnion(classes)
    if let concept { entries[word.hash, default: WordEntry()].concepts.insert(concept) }
  }

  private mutating func number(of kind: String, _ name: some Sequence<UInt8>) -> UInt16 {
    let beginning = kind.utf8.reduce(WordHash.basis) { WordHash.adding(UInt32($1), to: $0) }
    let hash = name.reduce(beginning) { WordHash.adding(UInt32($1), to: $0) }
    if let known = concepts[hash] { return known }
    concepts[hash] = UInt16(clamping: concepts.count + 1)
    return UInt16(clamping: concepts.count)
  }
}

/// Stands for a word that only a romanizer could read, where its hash is all that is asked: reading the few Han words of
/// the lists would open ICU's tables of Han for nothing.
private struct UnreadLetters: ForeignReader {
  func latinLetters(of scalars: [Unicode.Scalar], alphabet: Alphabet) -> [UInt8] { [0] }
}
