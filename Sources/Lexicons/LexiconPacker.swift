import BundledModels

/// Writes the packed word lists that ``LexiconFile`` opens. Same input, same bytes.
package struct LexiconPacker {
  private var languages = [Lexicon.anyLanguage]
  private var texts = ModelWriter()
  private var canonicals: [String] = []
  private var numberOfCanonical: [String: Int] = [:]
  private var hashes: [UInt64: Set<UInt32>] = [:]
  private var places: [UInt32] = []
  private var tables: [LexiconTable: [UInt8]] = [:]

  package init() {}

  /// Adds an edited list; its text is kept for ``Lexicon/groups(_:language:)``.
  package mutating func add(_ text: String, list: LexiconList, language: String) {
    let number = languageNumber(language)
    let body = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    texts.append(UInt8(list.index))
    texts.append(UInt8(number))
    texts.append(UInt32(body.utf8.count))
    texts.append(bytes: Array(body.utf8))
    for line in LexiconListText.lines(in: text) {
      let value = canonicalNumber(line.canonical)
      for form in line.forms {
        add(form.text, LexiconEntry(list: list.index, language: number, gender: form.gender, value: value))
      }
    }
  }

  /// Adds a learned word: no text is kept, the value is its strength.
  package mutating func add(word: String, list: LexiconList, language: String, strength: Int) {
    add(
      word, LexiconEntry(list: list.index, language: languageNumber(language), gender: .open, value: strength))
  }

  /// Adds a place's names under one identifier: a GeoNames number or a CLDR one.
  package mutating func addPlace(_ identifier: PlaceIdentifier, names: [(name: String, language: String)]) {
    let number = places.count
    switch identifier {
    case .geoNames(let id): places.append(UInt32(truncatingIfNeeded: id) | LexiconFile.geoNamesFlag)
    case .cldr(let id): places.append(UInt32(truncatingIfNeeded: canonicalNumber(id)))
    }
    for (name, language) in names {
      let entry = LexiconEntry(
        list: LexiconList.places.index, language: languageNumber(language), gender: .open, value: number)
      add(name, entry)
    }
  }

  /// How a place is known elsewhere.
  package enum PlaceIdentifier: Sendable {
    case geoNames(Int)
    case cldr(String)
  }

  private mutating func add(_ form: String, _ entry: LexiconEntry) {
    let words = WordScan.words(in: Array(form.utf8))
    guard var hash = words.first?.hash else { return }
    for word in words.dropFirst() {
      hashes[hash, default: []].insert(Self.continues.packed)
      hash = WordHash.phrase(hash, followedBy: word.hash)
    }
    hashes[hash, default: []].insert(entry.packed)
  }

  /// Puts a derived table into the file.
  package mutating func set(_ table: LexiconTable, _ bytes: [UInt8]) { tables[table] = bytes }

  private static let continues = LexiconEntry(list: LexiconEntry.continuation, language: 0, gender: .open, value: 0)

  private mutating func languageNumber(_ code: String) -> Int {
    if let number = languages.firstIndex(of: code) { return number }
    languages.append(code)
    return languages.count - 1
  }

  private mutating func canonicalNumber(_ text: String) -> Int {
    if let number = numberOfCanonical[text] { return number }
    numberOfCanonical[text] = canonicals.count
    canonicals.append(text)
    return canonicals.count - 1
  }
}

extension LexiconPacker {
  /// Number of entries so far.
  package var entryCount: Int { hashes.values.reduce(0) { $0 + $1.count } }

  /// The payload of the model file.
  package func payload() -> [UInt8] {
    let (buckets, entries) = indexSections()
    var languageSection = ModelWriter()
    for language in languages { languageSection.append(string: language) }
    var placeSection = ModelWriter()
    for place in places { placeSection.append(place) }
    let sections =
      [
        languageSection.bytes, texts.bytes, PackedStrings.packed(canonicals), buckets, entries, placeSection.bytes,
      ] + LexiconTable.allCases.map { tables[$0] ?? [] }
    var writer = ModelWriter()
    var offset = sections.count * 8
    for section in sections {
      writer.append(UInt32(offset))
      writer.append(UInt32(section.count))
      offset += section.count
    }
    for section in sections { writer.append(bytes: section) }
    return writer.bytes
  }

  /// The whole file.
  package func file(dataVersion: String) -> [UInt8] {
    ModelFile.encoded(
      kind: .lexicons, formatVersion: LexiconFile.formatVersion, dataVersion: dataVersion, payload: payload())
  }

  private func indexSections() -> (buckets: [UInt8], rows: [UInt8]) {
    var writer = PackedIndexWriter()
    for (hash, values) in hashes {
      for value in values { writer.add(hash, value) }
    }
    return writer.tables(bucketCount: LexiconIndex.bucketCount)
  }
}
