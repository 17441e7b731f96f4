/// Edit distances of one string to many, a lane of a vector for each of the many (Myers 1999, Hyyrö 2003).
///
/// ```swift
/// let names = EditDistances(["Tokaev", "Tokayev", "Toqaev"])
/// names.distances(to: "Tokajew")        // [2, 2, 3]
/// ```
/// Counts the Unicode scalars to insert, delete or replace (Levenshtein 1966), all alike and as they stand: fold case and
/// marks before, if they are not to count. For one entity or two see ``NameMatcher``, which knows what letters mean.
///
/// Strings of up to 32 scalars go through vectors, longer ones one by one; a set with more than 255 different scalars
/// (Han) goes one by one altogether.
/// - Note: Memory is 2 bytes a string for every different scalar of the set (4 beyond 16 scalars): some hundred bytes for
///   names in one alphabet.
public struct EditDistances: Sendable {
  /// How many strings there are.
  public let count: Int
  /// Number of each scalar that occurs, from 1; 0 is every other.
  private var symbols = Symbols()
  private var short: LaneTable<SIMD16<UInt16>>
  /// Vectors of twice the width would not fit the registers of every processor.
  private var medium: LaneTable<SIMD8<UInt32>>
  /// Strings without a lane, with their places.
  private var others: [(place: Int32, scalars: [UInt32])] = []

  /// Prepares the strings that queries are compared with.
  ///
  /// - Complexity: O(total length × different scalars / 16).
  public init(_ strings: some Sequence<String>) {
    let scalars = strings.map { $0.unicodeScalars.map(\.value) }
    count = scalars.count
    for string in scalars where string.count <= UInt32.bitWidth { for scalar in string { symbols.add(scalar) } }
    short = LaneTable(symbolCount: symbols.count)
    medium = LaneTable(symbolCount: symbols.count)
    for (place, string) in scalars.enumerated() {
      guard let numbers = symbols.numbers(of: string), string.count <= UInt32.bitWidth else {
        others.append((Int32(truncatingIfNeeded: place), string))
        continue
      }
      if string.count <= UInt16.bitWidth {
        short.add(numbers, at: place)
      } else {
        medium.add(numbers, at: place)
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
    for other in others { distances[Int(other.place)] = Int32(Self.distance(scalars, other.scalars)) }
    return distances
  }

  /// One pair, a row of the table after the other (Wagner & Fischer 1974).
  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (scalar == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
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
