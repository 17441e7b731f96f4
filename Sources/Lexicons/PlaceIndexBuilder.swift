internal import ICUBridge

/// Reads the names of one locale after the other into a ``PlaceIndex``.
///
/// It works on ICU's lines `code TAB name LF` as bytes: making a string of each of 35 600 names would take longer than
/// reading them.
struct PlaceIndexBuilder {
  private var index: PlaceIndex
  /// Place numbers by the hash of their code; 0 stands for a code that is skipped.
  private var placeOfCode: [UInt64: Int] = [:]
  private var locale = 0
  private var latinLocales: [Int] = []

  /// The 35 600 names of 52 locales make 20 000 entries: three times the slots keep the chains short.
  private static let slotCount = 1 << 16
  /// The longest names that are kept, in bytes; the longest of CLDR 42 (Georgian, `GS`) has 135.
  private static let longestName = 255
  /// An abbreviation has at most this many letters.
  private static let longestAbbreviation = 4

  init(localeCount: Int) {
    index = PlaceIndex(localeCount: localeCount, slotCount: Self.slotCount)
  }

  mutating func add(locale name: String, number: Int) {
    locale = number
    if !PlaceNames.localesOfOtherScripts.contains(name) { latinLocales.append(number) }
    add(CLDRNames.Table.regions, of: name, rank: .standardRegion)
    add(CLDRNames.Table.shortRegions, of: name, rank: .otherRegion)
    add(CLDRNames.Table.variantRegions, of: name, rank: .otherRegion)
    add(CLDRNames.Table.exemplarCities, of: name, rank: .city)
  }

  /// The index, with the zones whose city is told by their identifier alone.
  consuming func finished() -> PlaceIndex {
    addCitiesFromZones()
    index.numbers = Dictionary(
      index.places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return index
  }

  private mutating func add(_ table: CLDRNames.Table, of locale: String, rank: PlaceIndex.Rank) {
    // A locale that this ICU does not carry has no names: the others still answer.
    guard let lines = try? CLDRNames.lines(table, locale: locale) else { return }
    add(lines: lines, rank: rank)
  }

  private mutating func add(lines: [UInt8], rank: PlaceIndex.Rank) {
    let base = index.text.count
    index.text += lines
    let words = WordScan.words(in: lines)
    var word = 0
    var start = 0
    while start < lines.count {
      var tab = start
      var codeHash = WordHash.basis
      while tab < lines.count, lines[tab] != UInt8(ascii: "\t") {
        codeHash = WordHash.adding(UInt32(lines[tab]), to: codeHash)
        tab += 1
      }
      var end = tab
      while end < lines.count, lines[end] != UInt8(ascii: "\n") { end += 1 }
      while word < words.count, words[word].start <= tab { word += 1 }
      let first = word
      while word < words.count, words[word].start < end { word += 1 }
      if let place = place(codeHash, code: lines[start..<tab], rank: rank), first < word, end - tab <= Self.longestName
      {
        add(name: lines[(tab + 1)..<end], words: words[first..<word], at: base + tab + 1, place: place, rank: rank)
      }
      start = end + 1
    }
  }

  /// The number of a code's place, made when it is new; `nil` when the code is skipped.
  private mutating func place(_ hash: UInt64, code: ArraySlice<UInt8>, rank: PlaceIndex.Rank) -> Int? {
    if let known = placeOfCode[hash] { return known < 0 ? nil : known }
    let text = String(decoding: code, as: UTF8.self)
    let isCity = rank == .city
    let isSkipped =
      isCity
      ? PlaceNames.skippedZones.contains(text) || PlaceNames.skippedZonePrefixes.contains { text.hasPrefix($0) }
      : PlaceNames.skippedRegions.contains(text)
    guard !isSkipped else {
      placeOfCode[hash] = -1
      return nil
    }
    let number = index.places.count
    index.places.append(
      PlaceIndex.Place(id: isCity ? .city(text) : .region(text), kind: isCity ? .city : Self.kind(ofRegion: text)))
    index.standardLabels += Array(repeating: 0, count: index.localeCount)
    placeOfCode[hash] = number
    return number
  }

  private static func kind(ofRegion code: String) -> PlaceKind {
    if PlaceNames.organizations.contains(code) { return .organization }
    return code.utf8.allSatisfy { $0 < UInt8(ascii: "A") } ? .area : .country
  }

  private mutating func add(
    name: ArraySlice<UInt8>, words: ArraySlice<LexicalWord>, at offset: Int, place: Int, rank: PlaceIndex.Rank
  ) {
    let label = UInt32(offset) << 8 | UInt32(name.count)
    if rank == .otherRegion {
      index.otherLabels.append((UInt16(place), UInt8(locale), label))
    } else {
      index.standardLabels[place * index.localeCount + locale] = label
    }
    add(phrase: words, place: place, rank: rank)
    if rank != .city, let bracket = name.firstIndex(of: UInt8(ascii: "(")) {
      addBracketed(words, bracket: Int32(bracket), place: place)
    }
  }

  /// `Myanmar (Burma)` also answers to `Myanmar` and `Burma`.
  private mutating func addBracketed(_ words: ArraySlice<LexicalWord>, bracket: Int32, place: Int) {
    let outer = words.prefix { $0.start < bracket }
    add(phrase: outer, place: place, rank: .bracketed)
    guard case let id = index.places[place].id, PlaceNames.regionsWithSecondName.contains(where: { .region($0) == id })
    else { return }
    add(phrase: words.dropFirst(outer.count), place: place, rank: .bracketed)
  }

  private mutating func add(phrase words: ArraySlice<LexicalWord>, place: Int, rank: PlaceIndex.Rank) {
    guard let first = words.first else { return }
    let hash = words.dropFirst().reduce(first.hash) { WordHash.phrase($0, followedBy: $1.hash) }
    let isShort = words.count == 1 && first.end - first.start <= Self.longestAbbreviation
    insert(hash, place: place, rank: rank, needsCapitals: isShort && first.shape.isAcronymLike)
  }

  private mutating func insert(_ hash: UInt64, place: Int, rank: PlaceIndex.Rank, needsCapitals: Bool) {
    let mask = index.slots.count - 1
    var slot = Int(truncatingIfNeeded: WordHash.mixed(hash)) & mask
    while index.slots[slot] != 0 {
      let known = Int(index.slots[slot]) - 1
      if index.entries[known].hash == hash, index.entries[known].place == UInt16(place) {
        index.entries[known].locales |= 1 << UInt64(locale)
        if rank.rawValue < index.entries[known].rank.rawValue { index.entries[known].rank = rank }
        return
      }
      slot = (slot + 1) & mask
    }
    // A table that is full would never end a search: an ICU with twice the names keeps what came first.
    guard index.entries.count < index.slots.count * 3 / 4 else { return }
    index.entries.append(
      PlaceIndex.Entry(
        hash: hash, locales: 1 << UInt64(locale), place: UInt16(place), rank: rank, needsCapitals: needsCapitals))
    index.slots[slot] = UInt32(index.entries.count)
  }

  /// English and its like name most cities by the zone alone: `Asia/Almaty`. CLDR's root locale does the same.
  private mutating func addCitiesFromZones() {
    for (number, place) in index.places.enumerated() where place.kind == .city {
      let city = place.id.rawValue.split(separator: "/").last.map(String.init) ?? ""
      let name = city.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
      let words = WordScan.words(in: name)
      let offset = index.text.count
      index.text += name
      let label = UInt32(offset) << 8 | UInt32(name.count)
      for locale in latinLocales where index.standardLabels[number * index.localeCount + locale] == 0 {
        index.standardLabels[number * index.localeCount + locale] = label
        self.locale = locale
        add(phrase: words[...], place: number, rank: .city)
      }
    }
  }
}
