/// Finds the bytes that may begin a scalar that does not stay, 64 at a time.
///
/// Bytes are compared eight to a word: what the lower seven bits of each lack to a bound is added, and the highest bit tells
/// whether the bound was reached. Comparisons of vectors by bytes, whose masks have to be joined, are taken apart into
/// single bytes by the compiler (15 MB/s against 3,000).
struct DoubtfulLeads: Sendable {
  private typealias Words = SIMD8<UInt64>

  /// Bytes from `first` to the one before `end`, all of them below 80 or all of them from there on; as what is added to
  /// the lower seven bits of each byte.
  private struct Bytes {
    let first: UInt64
    let end: UInt64

    init(_ range: Range<Int>) {
      first = Self.missing(to: range.lowerBound)
      end = Self.missing(to: range.upperBound)
    }

    private static func missing(to bound: Int) -> UInt64 {
      // The bound 80 or 100 is behind all that seven bits can hold: nothing is missing to it, and it is never reached.
      let lower = bound & 0x7F
      return lower == 0 && bound > 0 ? 0 : UInt64(0x80 - lower) &* 0x0101_0101_0101_0101
    }

    /// Sets the highest bit of each byte whose lower seven bits are those of one of these.
    @inline(__always)
    func marked(_ lower: Words) -> Words { (lower &+ Words(repeating: first)) & ~(lower &+ Words(repeating: end)) }
  }

  /// The bytes from the least one on that begin a scalar of several bytes that may not stay.
  private let leads: Bytes
  /// D0 and D1 when the letters U+0400 to U+047F, the Cyrillic of Russian, all stay.
  private let cyrillic: Bytes
  /// The two longest runs of leads of three bytes all of whose scalars stay, as most of Han and Hangul.
  private let firstRun: Bytes
  private let secondRun: Bytes
  /// A to Z, when they do not stay.
  private let capitals: Bytes

  /// No byte at all: the bounds are the same.
  private static let none = 0xFF..<0xFF

  /// - Parameter values: one ``ScalarEffect`` a scalar of planes 0 and 1.
  init(_ values: [UInt16]) {
    let firstDoubt = (0x80..<0x800).first { values[$0] != ScalarEffect.stays } ?? 0x800
    leads = Bytes(0xC0 + (firstDoubt >> 6)..<0x100)
    let cyrillicStays = values[0x400..<0x480].allSatisfy { $0 == ScalarEffect.stays }
    cyrillic = Bytes(cyrillicStays ? 0xD0..<0xD2 : Self.none)
    let runs = Self.quietRuns(values).sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    firstRun = Bytes(runs.first ?? Self.none)
    secondRun = Bytes(runs.dropFirst().first ?? Self.none)
    let capital = Int(UInt8(ascii: "A"))
    capitals = Bytes(values[capital] == ScalarEffect.stays ? 0x7F..<0x7F : capital..<capital + 26)
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

  /// The highest bit of each of 64 bytes, in eight words: set when it may begin a scalar that does not stay.
  @inline(__always)
  private func marks(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Words {
    let words = bytes.loadUnaligned(fromByteOffset: start, as: Words.self)
    let lower = words & Words(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let quiet = cyrillic.marked(lower) | firstRun.marked(lower) | secondRun.marked(lower)
    let long = words & leads.marked(lower) & ~quiet
    return (long | ~words & capitals.marked(lower)) & Words(repeating: 0x8080_8080_8080_8080)
  }

  /// One bit for each of the 64 bytes at `start`: set when it may begin a scalar that does not stay.
  @inline(__always)
  func bits(_ bytes: UnsafeRawBufferPointer, at start: Int) -> UInt64 {
    let marks = marks(bytes, at: start)
    let quarters = marks.lowHalf | marks.highHalf
    let eighths = quarters.lowHalf | quarters.highHalf
    guard eighths[0] | eighths[1] != 0 else { return 0 }
    var bits: UInt64 = 0
    for word in 0..<8 { bits |= Self.gathered(marks[word].littleEndian) << UInt64(8 * word) }
    return bits
  }

  /// The highest bits of eight bytes as one byte: each summand of the product brings one of them to the top.
  @inline(__always)
  private static func gathered(_ marks: UInt64) -> UInt64 { ((marks >> 7) &* 0x0102_0408_1020_4080) >> 56 }
}
