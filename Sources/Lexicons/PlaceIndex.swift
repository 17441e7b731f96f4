/// The names of places: a hash table from phrases to places, and a table of labels by place and locale.
struct PlaceIndex: Sendable {
  struct Place: Sendable {
    let id: PlaceID
    let kind: PlaceKind
  }

  /// One form of one place.
  struct Entry: Sendable {
    let hash: UInt64
    /// A bit for each locale that has the form.
    var locales: UInt64
    let place: UInt16
    var rank: Rank
    /// True when the form is an abbreviation in capitals that would else match a common word (`US`).
    let needsCapitals: Bool
  }

  /// How good a name a form is; smaller is better.
  enum Rank: UInt8, Sendable {
    case standardRegion, otherRegion, bracketed, city
  }

  /// A name in ``text``: offset in the upper 24 bits, length in the lower 8; 0 for none.
  typealias Label = UInt32

  var places: [Place] = []
  var entries: [Entry] = []
  /// Open addressing with linear probing: number of the entry plus one, 0 when free. Four slots an entry at most.
  var slots: [UInt32]
  var text: [UInt8] = []
  /// By place and locale: `place * localeCount + locale`.
  var standardLabels: [Label] = []
  /// Short and variant names, in order of reading.
  var otherLabels: [(place: UInt16, locale: UInt8, label: Label)] = []
  let localeCount: Int
  /// Numbers of the places by code.
  var numbers: [PlaceID: Int] = [:]

  init(localeCount: Int, slotCount: Int) {
    self.localeCount = localeCount
    slots = Array(repeating: 0, count: slotCount)
  }

  func number(of place: PlaceID) -> Int? { numbers[place] }

  func entries(of hash: UInt64, isCapitals: Bool) -> [Entry] {
    var found: [Entry] = []
    var slot = Int(truncatingIfNeeded: WordHash.mixed(hash)) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, isCapitals || !entry.needsCapitals { found.append(entry) }
      slot = (slot + 1) & (slots.count - 1)
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
    return places[Int(left.place)].id < places[Int(right.place)].id
  }

  func labels(of number: Int, locale: Int) -> [String] {
    let standard = standardLabels[number * localeCount + locale]
    let others = otherLabels.filter { $0.place == number && $0.locale == locale }.map(\.label)
    return ([standard] + others).filter { $0 != 0 }.map(string)
  }

  private func string(_ label: Label) -> String {
    let offset = Int(label >> 8)
    return String(decoding: text[offset..<offset + Int(label & 0xFF)], as: UTF8.self)
  }

  /// True when a name has two letters or more and none in lower case.
  static func isCapitals(_ name: String) -> Bool {
    // Most names have a plain small letter, which is found without Unicode's properties.
    if name.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) { return false }
    return name.unicodeScalars.count > 1 && name.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      && name.unicodeScalars.contains { $0.properties.isUppercase }
  }
}
