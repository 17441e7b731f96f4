/// Rows of figures in columns that a person can read.
struct ReportTable {
  private enum Row {
    case section(String)
    case figures(name: String, value: String, baseline: String, ratio: String)
  }

  private var rows: [Row] = []

  mutating func section(_ title: String) { rows.append(.section(title)) }

  /// A figure alone.
  mutating func figure(_ name: String, _ value: String) {
    rows.append(.figures(name: name, value: value, baseline: "", ratio: ""))
  }

  /// A figure beside its baseline, with how many times the baseline it is.
  mutating func figure(_ name: String, _ value: Double, _ unit: String, baseline: Double, named baselineName: String) {
    rows.append(
      .figures(
        name: name, value: "\(Self.short(value)) \(unit)", baseline: "\(Self.short(baseline)) \(baselineName)",
        ratio: baseline > 0 ? "\(Self.short(value / baseline))×" : ""))
  }

  var text: String {
    let columns = rows.map { row -> [String] in
      switch row {
      case .section: []
      case .figures(let name, let value, let baseline, let ratio): [name, value, baseline, ratio]
      }
    }
    let widths = (0..<4).map { column in columns.map { $0.isEmpty ? 0 : $0[column].count }.max() ?? 0 }
    return zip(rows, columns).map { row, cells in
      if case .section(let title) = row { return "\n\(title)" }
      // The last cell of a row needs no room behind it.
      let filled = cells.lastIndex { !$0.isEmpty } ?? 0
      return "  "
        + zip(cells[...filled], widths).enumerated()
        .map { column, pair in
          let missing = column == filled ? 0 : pair.1 - pair.0.count
          return pair.0 + String(repeating: " ", count: missing)
        }
        .joined(separator: "  ")
    }
    .joined(separator: "\n")
  }

  /// Three digits that matter.
  static func short(_ value: Double) -> String {
    switch abs(value) {
    case 100_000...: "\(Int((value / 1000).rounded()))k"
    case 100...: "\(Int(value.rounded()))"
    case 10...: "\((value * 10).rounded() / 10)"
    default: "\((value * 100).rounded() / 100)"
    }
  }
}
