import BundledModels

/// The names of places, read from the packed lists: an index from phrases to places, and the places' identifiers.
///
/// Places are numbered in the order of their identifiers. A name's number in the index holds, from the low bits: place 11,
/// rank 2, whether it needs capitals 1, number of its set of locales 18.
/// A class, so that a look-up holds one reference and not nine.
final class PlaceIndex: Sendable {
  /// One form of one place.
  struct Entry: Equatable, Sendable {
    /// A bit for each locale that has the form.
    let locales: UInt64
    let place: Int
    let rank: Rank
    /// True when the form is an abbreviation in capitals that would else match a common word (`US`).
    let needsCapitals: Bool
  }

  /// How good a name a form is; smaller is better.
  enum Rank: UInt8, Sendable {
    case standardRegion, otherRegion, bracketed, city
  }

  private let names: PackedIndex
  private let localeSets: ModelBytes
  private let identifiers: PackedStrings

  init(_ lexicon: Lexicon) {
    names = PackedIndex(lexicon.table(.placeNames))
    localeSets = lexicon.table(.placeLocales)
    identifiers = PackedStrings(lexicon.table(.placeIdentifiers))
  }

  /// Number of forms, one that names two places counted twice.
  var formCount: Int { names.count }
  var placeCount: Int { identifiers.count }

  /// The identifier of a place.
  func place(_ number: Int) -> PlaceID { PlaceID(rawValue: identifiers[number] ?? "") }

  /// The number of a place, or nil when CLDR does not know it.
  ///
  /// - Complexity: O(log places).
  func number(of place: PlaceID) -> Int? {
    var range = 0..<identifiers.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = self.place(middle)
      if found.rawValue.utf8.elementsEqual(place.rawValue.utf8) { return middle }
      range = found < place ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  func entries(of hash: UInt64, isCapitals: Bool) -> [Entry] {
    var found: [Entry] = []
    names.forEachValue(of: hash) { value in
      let entry = entry(value)
      if isCapitals || !entry.needsCapitals { found.append(entry) }
    }
    return found
  }

  /// The order in which several places of one name are proposed.
  func precedes(_ left: Entry, _ right: Entry, locale: Int?) -> Bool {
    if let locale {
      let (leftHas, rightHas) = (left.locales >> UInt64(locale) & 1, right.locales >> UInt64(locale) & 1)
      if leftHas != rightHas { return leftHas > rightHas }
    }
    if left.rank != right.rank { return left.rank.rawValue < right.rank.rawValue }
    let (leftCount, rightCount) = (left.locales.nonzeroBitCount, right.locales.nonzeroBitCount)
    if leftCount != rightCount { return leftCount > rightCount }
    return left.place < right.place
  }

  private func entry(_ value: UInt32) -> Entry {
    let set = Int(value >> Self.localesShift)
    return Entry(
      locales: localeSets.integer(at: set * 8, as: UInt64.self) ?? 0, place: Int(value & Self.placeMask),
      rank: Rank(rawValue: UInt8(truncatingIfNeeded: value >> Self.rankShift & 3)) ?? .city,
      needsCapitals: value >> Self.capitalsShift & 1 == 1)
  }

  private static let placeMask: UInt32 = 0x7FF
  private static let rankShift: UInt32 = 11
  private static let capitalsShift: UInt32 = 13
  private static let localesShift: UInt32 = 14

  /// The number that an entry has in the index.
  static func packed(place: Int, rank: Rank, needsCapitals: Bool, localeSet: Int) -> UInt32 {
    UInt32(place) & placeMask | UInt32(rank.rawValue) << rankShift | (needsCapitals ? 1 : 0) << capitalsShift
      | UInt32(truncatingIfNeeded: localeSet) << localesShift
  }

  /// True when a name has two letters or more and none in lower case.
  static func isCapitals(_ name: String) -> Bool {
    // Most names have a plain small letter, which is found without Unicode's properties.
    if name.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) { return false }
    return name.unicodeScalars.count > 1 && name.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      && name.unicodeScalars.contains { $0.properties.isUppercase }
  }
}
