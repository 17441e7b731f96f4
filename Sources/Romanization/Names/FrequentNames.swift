import TextModel

/// Names so frequent that print has settled how to spell them: محمد is Mohammed, not *Mahamad*.
///
/// A line of a table is `native=first,second,…`: the columns are the English press, the French press, the Egyptian
/// press, and two more spellings that are common in print. An empty or missing column reads as the first.
struct FrequentNames: Sendable {
  /// The columns of spellings beyond those of the three presses.
  static let furtherColumns = 3...4

  private let spellings: [[UInt8]: [[UInt8]]]

  init(_ tables: [String]) {
    var spellings: [[UInt8]: [[UInt8]]] = [:]
    for entry in tables.joined(separator: "\n").split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let columns = sides[1].split(separator: ",", omittingEmptySubsequences: false)
      spellings[Array(sides[0].utf8)] = columns.map { Array($0.replacing("_", with: " ").utf8) }
    }
    self.spellings = spellings
  }

  func spelling(of native: [UInt8], column: Int) -> [UInt8]? {
    guard let columns = spellings[native], let first = columns.first else { return nil }
    return column < columns.count && !columns[column].isEmpty ? columns[column] : first
  }

  static func names(for language: Language) -> FrequentNames {
    switch language {
    case .arabic: arabic
    case .hebrew: hebrew
    case .persian: persian
    case Language("ur"), Language("ps"): southAsian
    default: none
    }
  }

  private static let none = FrequentNames([])
  private static let arabic = FrequentNames([FrequentArabicNames.table])
  private static let persian = FrequentNames([FrequentArabicNames.table, FrequentPersianNames.table])
  private static let southAsian = FrequentNames([FrequentArabicNames.table, FrequentPersianNames.southAsian])
  private static let hebrew = FrequentNames([FrequentHebrewNames.table])
}
