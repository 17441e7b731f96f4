/// Looks up words of names by the hash of their letters, so that case and marks do not matter.
struct NameLexicon: Sendable {
  static let shared = NameLexicon()
  private var entries: [UInt64: WordEntry] = [:]
  private var conceptCount: UInt16 = 0

  func entry(_ hash: UInt64) -> WordEntry { entries[hash] ?? WordEntry() }

  private init() {
    add(NameWordLists.particles, .particle)
    add(NameWordLists.functionWords, .function)
    add(NameWordLists.filiation, .filiation)
    add(NameWordLists.feminineFiliation, [.filiation, .feminine])
    add(NameWordLists.generations, .generation)
    add(NameWordLists.titles, .title)
    add(NameWordLists.legalWords, .legalForm)
    for line in NameWordLists.legalForms { add(line, .legalForm, asConcept: true) }
    for line in NameWordLists.organizationHeads { add(line, .organizationHead, asConcept: true) }
    add(NameWordLists.placeGenerics, .placeGeneric)
    add(NameWordLists.distinguishing, .distinguishing)
    add(NameWordLists.eastAsianSurnames, .eastAsianSurname)
  }

  private mutating func add(_ words: String, _ classes: WordClass, asConcept: Bool = false) {
    if asConcept { conceptCount += 1 }
    for part in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let text = Array(part.utf8)
      let scan = text.withUnsafeBufferPointer { NameScanner.scan($0, reader: RomanizerReader()) }
      guard scan.words.count == 1, let word = scan.words.first, word.unitCount > 0 else { continue }
      var entry = entries[word.hash] ?? WordEntry()
      entry.classes.formUnion(classes)
      if asConcept, entry.concept == 0 { entry.concept = conceptCount }
      entries[word.hash] = entry
    }
  }
}
