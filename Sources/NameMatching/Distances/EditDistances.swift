/// Edit distances of one string to many, a lane of a vector for each of the many (Myers 1999, Hyyrö 2003).
///
/// ```swift
/// let names = EditDistances(["Tokaev", "Tokayev", "Toqaev"])
/// names.distances(to: "Tokajew")        // [2, 2, 3]
/// ```
/// Counts the Unicode scalars to insert, delete or replace (Levenshtein 1966), all alike and as they stand: fold case and
/// marks before, if they are not to count. For one entity or two see ``NameMatcher``, which knows what letters mean.
///
/// Strings of up to 64 scalars go through vectors, longer ones one by one; a set with more than 255 different scalars
/// (Han) goes one by one altogether.
/// - Note: Memory is 2 bytes a string for every different scalar of the set (4 beyond 16 scalars, 8 beyond 32): some
///   hundred bytes for names in one alphabet. A string that goes by itself takes half a kilobyte, and for each of its
///   different scalars a bit for every scalar it has.
public struct EditDistances: Sendable {
  /// How many strings there are.
  public let count: Int
  /// Number of each scalar that occurs, from 1; 0 is every other.
  private var symbols = Symbols()
  private var short: LaneTable<SIMD16<UInt16>>
  /// Vectors of twice the width would not fit the registers of every processor.
  private var medium: LaneTable<SIMD8<UInt32>>
  private var long: LaneTable<SIMD4<UInt64>>
  /// Strings without a lane, with their places.
  private var others: [(place: Int32, string: BlockDistance)] = []

  /// Prepares the strings that queries are compared with.
  ///
  /// - Complexity: O(total length × different scalars / 16).
  public init(_ strings: some Sequence<String>) {
    let scalars = strings.map { $0.unicodeScalars.map(\.value) }
    count = scalars.count
    for string in scalars where string.count <= UInt64.bitWidth { for scalar in string { symbols.add(scalar) } }
    short = LaneTable(symbolCount: symbols.count)
    medium = LaneTable(symbolCount: symbols.count)
    long = LaneTable(symbolCount: symbols.count)
    for (place, string) in scalars.enumerated() {
      guard let numbers = symbols.numbers(of: string), string.count <= UInt64.bitWidth else {
        others.append((Int32(truncatingIfNeeded: place), BlockDistance(string)))
        continue
      }
      switch string.count {
      case ...UInt16.bitWidth: short.add(numbers, at: place)
      case ...UInt32.bitWidth: medium.add(numbers, at: place)
      default: long.add(numbers, at: place)
      }
    }
  }

  /// The distance of a string to each of the prepared ones, in their order, in scalars.
  ///
  /// - Complexity: O(count × length of the query), sixteen prepared strings at a time.
  public func distances(to query: String) -> [Int32] {
    let scalars = query.unicodeScalars.map(\.value)
    let numbers = symbols.numbersOrZero(of: scalars)
    var distances = [Int32](repeating: 0, count: count)
    short.write(numbers, into: &distances)
    medium.write(numbers, into: &distances)
    long.write(numbers, into: &distances)
    var columns = BlockDistance.Columns(count: others.isEmpty ? 0 : scalars.count)
    for other in others { distances[Int(other.place)] = other.string.distance(to: scalars, &columns) }
    return distances
  }
}

extension EditDistances {
  /// Small numbers for the scalars that occur in a set.
  private struct Symbols: Sendable {
    private var ascii = [UInt8](repeating: 0, count: 128)
    private var beyond: [UInt32: UInt8] = [:]
    private var last: UInt8 = 0
    /// False when there were more than could be numbered.
    private var holdsAll = true

    /// Numbers given, with 0.
    var count: Int { Int(last) + 1 }

    mutating func add(_ scalar: UInt32) {
      guard number(scalar) == 0 else { return }
      guard last < .max else {
        holdsAll = false
        return
      }
      last += 1
      if scalar < 128 { ascii[Int(scalar)] = last } else { beyond[scalar] = last }
    }

    private func number(_ scalar: UInt32) -> UInt8 { scalar < 128 ? ascii[Int(scalar)] : beyond[scalar] ?? 0 }

    /// Nil when numbers did not suffice for the set.
    func numbers(of scalars: [UInt32]) -> [UInt8]? { holdsAll ? scalars.map(number) : nil }

    func numbersOrZero(of scalars: [UInt32]) -> [UInt8] { scalars.map(number) }
  }
}
