internal import ICUBridge

/// Which letter and mark join into one scalar (UAX #15, D115), read from the ICU in use.
///
/// One load a question: a letter, a mark and what they become take 21 bits each, so that a row fits a word, and rows lie
/// in a table of open addresses that is mostly empty.
///
/// `Sendable` notes, and why there are pointers: as in ``ScalarEffects``, which this belongs to.
struct LetterPairs: @unchecked Sendable {
  /// What a letter and a mark become: ``nothing``, ``unclear``, or a scalar.
  typealias Answer = UInt32

  /// The mark stays by itself.
  static let nothing: Answer = 0
  /// The letter's own marks come behind this one in the order of their classes: it has to be taken apart first.
  static let unclear: Answer = 1 << 21

  private let rows: UnsafePointer<UInt64>

  private static let scalarBits: UInt64 = 21
  /// A scalar, and one bit more for `unclear`.
  private static let answerBits: UInt64 = 22
  private static let answerMask: UInt64 = (1 << answerBits) - 1
  /// ICU 72 has 940 pairs, 800 letters that end with a mark and some that marks join late: three slots in four are empty.
  private static let slotBits: UInt64 = 13

  init(_ compositions: [ICUComposition]) {
    var lastClasses: [UInt32: UInt32] = [:]
    for row in compositions { lastClasses[row.composed] = row.lastClass }
    var slots = [UInt64](repeating: 0, count: 1 << Int(Self.slotBits))
    let late = Self.lateJoins(compositions, lastClasses)
    for row in compositions {
      if row.lastClass != 0 { Self.insert(Self.key(row.composed, 0), row.lastClass, into: &slots) }
      guard row.first != 0 else { continue }
      // The pair holds as it is only where the letter's own marks stand before the new one.
      let ownClass = lastClasses[row.first] ?? 0
      let key = Self.key(row.first, row.second)
      guard late[key] == nil else { continue }
      let answer = row.lastClass != 0 && ownClass > row.lastClass ? Self.unclear : row.composed
      Self.insert(key, answer, into: &slots)
    }
    for (key, answer) in late.sorted(by: { $0.key < $1.key }) { Self.insert(key, answer, into: &slots) }
    rows = ScalarEffects.kept(slots)
  }

  /// Letters with a mark that a lower mark joins all the same: `â` and a dot below are `ậ`, because the dot comes before
  /// the circumflex when all is taken apart. Vietnamese is written so where its keyboards make the tone last.
  private static func lateJoins(
    _ compositions: [ICUComposition], _ lastClasses: [UInt32: UInt32]
  ) -> [UInt64: Answer] {
    var joined: [UInt64: UInt32] = [:]
    var ofLetter: [UInt32: [ICUComposition]] = [:]
    // Plain letters alone: behind them the class of the pair is that of its mark.
    for row in compositions where row.first != 0 {
      joined[key(row.first, row.second)] = row.composed
      if lastClasses[row.first] == nil, row.lastClass != 0 { ofLetter[row.first, default: []].append(row) }
    }
    var late: [UInt64: Answer] = [:]
    for rows in ofLetter.values {
      for upper in rows {
        for lower in rows where lower.lastClass < upper.lastClass {
          late[key(upper.composed, lower.second)] = joined[key(lower.composed, upper.second)]
        }
      }
    }
    return late
  }

  /// What a letter and the mark right behind it become.
  @inline(__always)
  func joined(_ letter: UInt32, _ mark: UInt32, combiningClass: UInt32) -> Answer {
    if mark &- Hangul.firstVowel <= Hangul.lastTail - Hangul.firstVowel { return Hangul.joined(letter, mark) }
    let found = answer(Self.key(letter, mark))
    if found != Self.nothing { return found }
    return combiningClass != 0 && answer(Self.key(letter, 0)) > combiningClass ? Self.unclear : Self.nothing
  }

  @inline(__always)
  private func answer(_ key: UInt64) -> Answer {
    var slot = Self.slot(key)
    while true {
      let row = rows[slot]
      if row >> Self.answerBits == key { return Answer(truncatingIfNeeded: row & Self.answerMask) }
      if row == 0 { return Self.nothing }
      slot = (slot + 1) & ((1 << Int(Self.slotBits)) - 1)
    }
  }

  @inline(__always)
  private static func key(_ letter: UInt32, _ mark: UInt32) -> UInt64 { UInt64(letter) << scalarBits | UInt64(mark) }

  /// Fibonacci hashing (Knuth 1998, 6.4): the upper bits of a product with 2^64 divided by the golden ratio.
  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits)) }

  private static func insert(_ key: UInt64, _ answer: Answer, into slots: inout [UInt64]) {
    var slot = Self.slot(key)
    while slots[slot] != 0 { slot = (slot + 1) % slots.count }
    slots[slot] = key << answerBits | UInt64(answer)
  }
}
