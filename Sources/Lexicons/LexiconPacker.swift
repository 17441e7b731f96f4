import BundledModels

/// Writes the packed word lists that ``LexiconFile`` opens. Same input, same bytes.
package struct LexiconPacker {
  private var languages = [Lexicon.anyLanguage]
  private var texts = ModelWriter()
  private var canonicals: [String] = []
  private var numberOfCanonical: [String: Int] = [:]
  private var hashes: [UInt64: Set<UInt32>] = [:]
  private var places: [UInt32] = []

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
    let sections = [
      languageSection.bytes, texts.bytes, canonicalSection(), buckets, entries, placeSection.bytes,
    ]
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

  private func canonicalSection() -> [UInt8] {
    var writer = ModelWriter()
    writer.append(UInt32(canonicals.count))
    var offset = 4 + (canonicals.count + 1) * 4
    for text in canonicals {
      writer.append(UInt32(offset))
      offset += text.utf8.count
    }
    writer.append(UInt32(offset))
    for text in canonicals { writer.append(bytes: Array(text.utf8)) }
    return writer.bytes
  }

  private func indexSections() -> (buckets: [UInt8], entries: [UInt8]) {
    var rows: [(bucket: Int, entry: UInt64)] = []
    for (hash, values) in hashes {
      let mixed = WordHash.mixed(hash)
      let fingerprint = UInt64(LexiconIndex.fingerprint(of: mixed))
      rows += values.map { (LexiconIndex.bucket(of: mixed), UInt64($0) << 32 | fingerprint) }
    }
    rows.sort { ($0.bucket, $0.entry) < ($1.bucket, $1.entry) }
    var buckets = ModelWriter()
    var entries = ModelWriter()
    var row = 0
    for bucket in 0..<LexiconIndex.bucketCount {
      buckets.append(UInt32(row))
      while row < rows.count, rows[row].bucket == bucket {
        entries.append(rows[row].entry)
        row += 1
      }
    }
    buckets.append(UInt32(row))
    return (buckets.bytes, entries.bytes)
  }
}
