/// One row of a list, as it was read.
struct NameRow {
  /// The row's own text, without its line end.
  let text: String
  /// The number of its first line, from 1.
  let line: Int
  /// Nil in a heading and in a row without a name.
  let name: String?
}

/// How a list is written.
enum RowFormat: String, CaseIterable {
  case csv
  case tsv
  case jsonl

  /// By the ending of a path; TSV when it says nothing.
  init(path: String?) {
    let ending = path?.split(separator: ".").last.map { $0.lowercased() }
    switch ending {
    case "csv": self = .csv
    case "jsonl", "ndjson", "json": self = .jsonl
    default: self = .tsv
    }
  }
}
