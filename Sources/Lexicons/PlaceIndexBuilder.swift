internal import ICUBridge

/// Gathers CLDR's names of places, one locale after the other, out of the ICU in use.
///
/// It works on ICU's lines `code TAB name LF` as bytes.
struct PlaceIndexBuilder {
  /// One form of one place.
  struct Form {
    let hash: UInt64
    /// A bit for each locale that has the form.
    var locales: UInt64
    let place: Int
    var rank: PlaceIndex.Rank
    let needsCapitals: Bool
  }

  private struct FormKey: Hashable {
    let hash: UInt64
    let place: Int
  }

  private(set) var places: [PlaceID] = []
  private(set) var forms: [Form] = []
  private var numbers: [FormKey: Int] = [:]
  /// Place numbers by their identifier; nil stands for one that is skipped.
  private var placeNumbers: [PlaceID: Int?] = [:]
  /// By place: a bit for each locale that names the city.
  private var localesOfCity: [Int: UInt64] = [:]
  private var locale = 0
  private var latinLocales: [Int] = []

  /// An abbreviation has at most this many letters.
  private static let longestAbbreviation = 4

  /// Everything that the ICU in use names.
  init(locales: [String]) {
    for (number, name) in locales.enumerated() { add(locale: name, number: number) }
    addCitiesFromZones()
  }

  private mutating func add(locale name: String, number: Int) {
    locale = number
    if !PlaceNames.localesOfOtherScripts.contains(name) { latinLocales.append(number) }
    add(CLDRNames.Table.regions, of: name, rank: .standardRegion)
    add(CLDRNames.Table.shortRegions, of: name, rank: .otherRegion)
    add(CLDRNames.Table.variantRegions, of: name, rank: .otherRegion)
    add(CLDRNames.Table.exemplarCities, of: name, rank: .city)
  }

  private mutating func add(_ table: CLDRNames.Table, of locale: String, rank: PlaceIndex.Rank) {
    // A locale that this ICU does not carry has no names: the others still answer.
    guard let lines = try? CLDRNames.lines(table, locale: locale) else { return }
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let code = String(decoding: line[..<tab], as: UTF8.self)
      let name = Array(line[(tab + 1)...])
      let words = WordScan.words(in: name)
      if let place = number(of: rank == .city ? .city(code) : .region(code)), !words.isEmpty {
        add(name: name, words: words[...], place: place, rank: rank)
      }
    }
  }

  /// The number of a place, made when it is new; `nil` when the place is skipped.
  private mutating func number(of place: PlaceID) -> Int? {
    if let known = placeNumbers[place] { return known }
    let number = PlaceNames.isSkipped(place) ? nil : places.count
    if number != nil { places.append(place) }
    placeNumbers[place] = .some(number)
    return number
  }

  private mutating func add(name: [UInt8], words: ArraySlice<LexicalWord>, place: Int, rank: PlaceIndex.Rank) {
    if rank == .city { localesOfCity[place, default: 0] |= 1 << UInt64(locale) }
    add(phrase: words, place: place, rank: rank)
    if rank != .city, let bracket = name.firstIndex(of: UInt8(ascii: "(")) {
      addBracketed(words, bracket: Int32(bracket), place: place)
    }
  }

  /// `Myanmar (Burma)` also answers to `Myanmar` and `Burma`.
  private mutating func addBracketed(_ words: ArraySlice<LexicalWord>, bracket: Int32, place: Int) {
    let outer = words.prefix { $0.start < bracket }
    add(phrase: outer, place: place, rank: .bracketed)
    let id = places[place]
    guard PlaceNames.regionsWithSecondName.contains(where: { .region($0) == id }) else { return }
    add(phrase: words.dropFirst(outer.count), place: place, rank: .bracketed)
  }

  private mutating func add(phrase words: ArraySlice<LexicalWord>, place: Int, rank: PlaceIndex.Rank) {
    guard let first = words.first else { return }
    let hash = words.dropFirst().reduce(first.hash) { WordHash.phrase($0, followedBy: $1.hash) }
    let key = FormKey(hash: hash, place: place)
    if let known = numbers[key] {
      forms[known].locales |= 1 << UInt64(locale)
      if rank.rawValue < forms[known].rank.rawValue { forms[known].rank = rank }
      return
    }
    let isShort = words.count == 1 && first.end - first.start <= Self.longestAbbreviation
    numbers[key] = forms.count
    forms.append(
      Form(
        hash: hash, locales: 1 << UInt64(locale), place: place, rank: rank,
        needsCapitals: isShort && first.shape.isAcronymLike))
  }

  /// English and its like name most cities by the zone alone: `Asia/Almaty`. CLDR's root locale does the same.
  private mutating func addCitiesFromZones() {
    for (number, place) in places.enumerated() {
      guard let city = place.cityOfZone else { continue }
      let words = WordScan.words(in: Array(city.utf8))
      for locale in latinLocales where localesOfCity[number, default: 0] >> UInt64(locale) & 1 == 0 {
        self.locale = locale
        add(phrase: words[...], place: number, rank: .city)
      }
    }
  }
}
