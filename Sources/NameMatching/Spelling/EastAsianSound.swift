/// What pinyin, Wade–Giles and the romanizations of Korean share: sounds that one of them tells apart and another does
/// not fall together (*Zedong* and *Tse-tung*, *Qing* and *Ching*, *Seok* and *Suk*).
///
/// Wade–Giles marks the breath that tells *t* from *d* by an apostrophe, which the press leaves out.
struct EastAsianSound: Sendable {
  static let shared = EastAsianSound()
  private var sounds = [UInt8](0..<128)
  private let aspirate: UInt8 = 7

  private static let groups = [
    "t d", "p b", "k g", "ch j q zh tch", "ts z c tz dz", "x hs", "u o ou eo oo ü oe ŏ ŭ", "i y ee",
  ]

  private init() {
    for group in Self.groups {
      let units = group.split(separator: " ").compactMap { NameScanner.scan(String($0)).units.first }
      for unit in units { sounds[Int(unit)] = units[0] }
    }
  }

  /// True when two stretches of Latin units sound alike in this sense.
  func agree(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    var (one, other) = (left.startIndex, right.startIndex)
    var (lastOne, lastOther) = (Self.silence, Self.silence)
    while true {
      lastOne = next(in: left, at: &one, after: lastOne)
      lastOther = next(in: right, at: &other, after: lastOther)
      if lastOne != lastOther { return false }
      if lastOne == Self.silence { return true }
    }
  }

  /// No unit has this number.
  private static let silence: UInt8 = .max

  /// The next sound; silence at the end. An *h* behind a vowel writes nothing (*Yeh*), nor does one sound twice.
  private func next(in units: ArraySlice<UInt8>, at index: inout Int, after last: UInt8) -> UInt8 {
    while index < units.endIndex {
      let unit = units[index]
      index += 1
      if unit == aspirate, last != Self.silence { continue }
      let sound = sounds[Int(unit)]
      if sound != last { return sound }
    }
    return Self.silence
  }
}
