import TextModel
import NameMatching

/// A table of pairs, one a line: `left<TAB>right<TAB>same|ask|different[<TAB>person|org|place]`.
///
/// ```swift
/// let table = try NameTable(tsv: "Tokayev\tTokaev\tsame\n")
/// for pair in table.pairs { pair.expect() }
/// ```
/// Empty lines and lines that begin with `#` are left out.
public struct NameTable: Hashable, Sendable {
  public let pairs: [NamePair]

  /// Reads a table.
  ///
  /// - Throws: the first line that is no row, with its number.
  public init(tsv: String) throws(NameTableFailure) {
    var pairs: [NamePair] = []
    let lines = tsv.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let isReturned = bytes.last == UInt8(ascii: "\r")
      let line = String(decoding: isReturned ? bytes.dropLast() : bytes, as: UTF8.self)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      pairs.append(try Self.pair(line, number: index + 1))
    }
    self.pairs = pairs
  }

  private static func pair(_ line: String, number: Int) throws(NameTableFailure) -> NamePair {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3 || fields.count == 4 else {
      throw NameTableFailure(line: number, expected: "3 or 4 fields with tabs between them", found: "\(fields.count)")
    }
    guard let verdict = MatchingProfile.Verdict(rawValue: fields[2]) else {
      throw NameTableFailure(line: number, expected: "same, ask or different", found: fields[2])
    }
    guard fields.count == 4, !fields[3].isEmpty else { return NamePair(fields[0], fields[1], verdict) }
    guard let type = types[fields[3]] else {
      throw NameTableFailure(line: number, expected: "person, org or place", found: fields[3])
    }
    return NamePair(fields[0], fields[1], verdict, type: type)
  }

  private static let types: [String: EntityType] = ["person": .person, "org": .organization, "place": .place]
}

/// A line of a table is no row.
public struct NameTableFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  public let line: Int
  public let expected: String
  public let found: String

  public var description: String { "line \(line): expected \(expected), found \(found); correct the table" }
}
