import OnomaKit

/// All rows of a list, and their names.
struct NameList {
  private let format: RowFormat
  private var rows: [NameRow] = []
  private var heading: Int?
  /// Names of the rows that have one, in order.
  private(set) var names: [String] = []

  /// Reads all rows; one without a name is reported.
  init(_ source: RowReader, _ log: inout FailureLog) throws {
    var reader = source
    format = reader.format
    while let row = try reader.next() {
      if let name = row.name {
        names.append(name)
      } else if rows.isEmpty, reader.hasHeading {
        heading = 0
      } else {
        log.report(CommandFailure(.badInput, "\(reader.position): no name in this row; it is left as it is"))
      }
      rows.append(row)
    }
  }

  /// Writes the rows with their groups.
  func write(_ grouping: NameGrouping) throws {
    var output = OutputWriter.standardOutput
    var next = 0
    for (number, row) in rows.enumerated() {
      guard row.name != nil else {
        try output.line(number == heading ? extended(row.text, "group", "probability") : extended(row.text, "", ""))
        continue
      }
      try output.line(
        extended(row.text, "\(grouping.groups[next] + 1)", Figure.probability(grouping.probabilities[next])))
      next += 1
    }
    try output.flush()
  }

  /// A row with two more fields; an object of JSON gets two more members, or none if they are empty.
  private func extended(_ row: String, _ group: String, _ probability: String) -> String {
    switch format {
    case .csv: return "\(row),\(group),\(probability)"
    case .tsv: return "\(row)\t\(group)\t\(probability)"
    case .jsonl:
      guard !group.isEmpty, let end = row.lastIndex(of: "}") else { return row }
      return "\(row[..<end]),\"group\":\(group),\"probability\":\(probability)}"
    }
  }
}
