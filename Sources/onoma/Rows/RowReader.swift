import Foundation

/// Reads a list of names row by row.
struct RowReader {
  let format: RowFormat
  /// A heading, or a number from 1; nil: found out from the first row.
  let column: String?
  private var lines: LineReader
  /// The place of the name's field, once known.
  private var place: Int?
  private var isFirst = true

  /// The name of the field that is looked for when none is told.
  private static let usualField = "name"

  init(path: String?, format: RowFormat, column: String?) throws {
    self.format = format
    self.column = column
    lines = try LineReader(path: path)
  }

  /// Where the row last returned ends, for messages.
  var position: String { lines.place }

  /// The next row; nil at the end.
  ///
  /// - Throws: when the input cannot be read, or the heading lacks the column.
  mutating func next() throws -> NameRow? {
    guard let bytes = try lines.next() else { return nil }
    let line = lines.lineNumber
    var text = decoded(bytes)
    while format == .csv, FieldText.isOpen(text), let more = try lines.next() { text += "\n" + decoded(more) }
    defer { isFirst = false }
    if format == .jsonl { return NameRow(text: text, line: line, name: jsonName(text)) }
    let fields = FieldText.fields(of: text, format)
    if isFirst, try readHeading(fields) { return NameRow(text: text, line: line, name: nil) }
    guard let place, fields.indices.contains(place) else { return NameRow(text: text, line: line, name: nil) }
    return NameRow(text: text, line: line, name: fields[place])
  }

  /// Whether the first row was a heading.
  private(set) var hasHeading = false

  /// Broken bytes are replaced by U+FFFD and named on standard error; the row is read all the same.
  private func decoded(_ bytes: [UInt8]) -> String {
    if let valid = String(validating: bytes, as: UTF8.self) { return valid }
    StandardError.line("onoma: \(lines.place): invalid UTF-8 was read as U+FFFD; the list should be UTF-8")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Learns where the name stands; true if the row is a heading.
  private mutating func readHeading(_ fields: [String]) throws -> Bool {
    if let column, let number = Int(column) {
      guard number >= 1 else { throw CommandFailure(.badInput, "--column \(column): columns count from 1") }
      place = number - 1
      return false
    }
    let wanted = column ?? Self.usualField
    if let found = fields.firstIndex(where: { $0.lowercased() == wanted.lowercased() }) {
      place = found
      hasHeading = true
      return true
    }
    guard column == nil else {
      throw CommandFailure(
        .badInput, "\(lines.place): no column \(wanted); the first row must name it, or give a number")
    }
    // As for an index: an id, then the name.
    place = fields.count > 1 ? 1 : 0
    return false
  }

  private func jsonName(_ text: String) -> String? {
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return object?[column ?? Self.usualField] as? String
  }
}
