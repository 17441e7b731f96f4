import NameMatching
import NameReading
import TextModel

/// Compares one name that is looked for with many.
///
/// A name of another script is also compared as it is likely spelled in Latin letters, and the best weight counts: the
/// matcher's costs know letters one by one, a reading knows what letters are meant together.
struct SearchComparison {
  /// Likely Latin spellings of the name looked for; none for a Latin one.
  let readings: [String]
  private let matcher = NameMatcher()
  private let reader = NameReader()
  private let wanted: [PreparedName]

  /// Spellings that give keys, and how many of them are compared: five and two find hardly more.
  private static let mostReadings = 3
  private static let comparedReadings = 1

  init(_ name: String, type: EntityType?) {
    readings = reader.readings(of: name, limit: Self.mostReadings)
    let matcher = matcher
    wanted = ([name] + readings.prefix(Self.comparedReadings)).compactMap { matcher.prepared($0, type: type) }
  }

  /// False when the name holds no letter and no digit.
  var canCompare: Bool { !wanted.isEmpty }

  /// How likely an entry is the name looked for; nil when it holds no letter and no digit.
  func weight(of entry: IndexedName) -> MatchWeight? {
    guard let prepared = matcher.prepared(entry.name, type: entry.type) else { return nil }
    let read = reader.readings(of: entry.name, limit: 1).compactMap { matcher.prepared($0, type: entry.type) }
    let weights = ([prepared] + read).flatMap { name in wanted.map { matcher.weight($0, name) } }
    return weights.max { $0.bits < $1.bits }
  }
}
