internal import CBytes

/// Finds the bytes that may begin a scalar that does not stay, 64 at a time, by their own value alone.
struct DoubtfulLeads: Sendable {
  /// The bytes from the least one on that begin a scalar of several bytes that may not stay.
  private let leads: OnomaByteRange
  /// The two longest runs of leads of three bytes all of whose scalars stay, as most of Han and Hangul.
  private let firstRun: OnomaByteRange
  private let secondRun: OnomaByteRange
  /// D0 and D1 when the letters U+0400 to U+047F, the Cyrillic of Russian, all stay.
  private let cyrillic: OnomaByteRange
  /// A to Z, when they do not stay.
  private let capitals: OnomaByteRange?

  /// A byte that is in no text.
  private static let none = 0xFF..<0x100

  /// - Parameter values: one ``ScalarEffect`` a scalar of planes 0 and 1.
  init(_ values: [UInt16]) {
    let firstDoubt = (0x80..<0x800).first { values[$0] != ScalarEffect.stays } ?? 0x800
    leads = OnomaByteRange(0xC0 + firstDoubt >> 6..<0x100)
    let runs = Self.quietRuns(values).sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    firstRun = OnomaByteRange(runs.first ?? Self.none)
    secondRun = OnomaByteRange(runs.dropFirst().first ?? Self.none)
    let cyrillicStays = values[0x400..<0x480].allSatisfy { $0 == ScalarEffect.stays }
    cyrillic = OnomaByteRange(cyrillicStays ? 0xD0..<0xD2 : Self.none)
    let capital = Int(UInt8(ascii: "A"))
    capitals = values[capital] == ScalarEffect.stays ? nil : OnomaByteRange(capital..<capital + 26)
  }

  private static func quietRuns(_ values: [UInt16]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for lead in 0xE0..<0xF0 {
      // A lead of three bytes covers 4,096 scalars.
      let scalars = (lead & 0x0F) << 12..<((lead & 0x0F) + 1) << 12
      guard values[scalars].allSatisfy({ $0 == ScalarEffect.stays }) else { continue }
      let start = runs.last?.upperBound == lead ? runs.removeLast().lowerBound : lead
      runs.append(start..<lead + 1)
    }
    return runs
  }

  /// One bit for each of 64 bytes that may begin a scalar that does not stay.
  @inline(__always)
  func bits(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    var doubts = onoma_bytes_in(bytes, leads)
    if doubts != 0 {
      doubts &= ~onoma_bytes_in(bytes, cyrillic)
      if doubts != 0 { doubts &= ~(onoma_bytes_in(bytes, firstRun) | onoma_bytes_in(bytes, secondRun)) }
    }
    guard let capitals else { return doubts }
    return doubts | onoma_bytes_in(bytes, capitals)
  }
}
