/// Fields of CSV (RFC 4180) and TSV rows.
enum FieldText {
  /// The fields of a row.
  static func fields(of row: String, _ format: RowFormat) -> [String] {
    if format == .tsv { return row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var rest = Array(row.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case quote where isQuoted && rest.first == quote:
        field.append(quote)
        rest.removeFirst()
      case quote: isQuoted.toggle()
      case comma where !isQuoted:
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      default: field.append(byte)
      }
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }

  /// Whether a CSV row goes on in the next line: a quotation mark is open.
  static func isOpen(_ row: String) -> Bool { row.utf8.count { $0 == quote } % 2 == 1 }

  /// The row of CSV that has these fields; a field with a comma, a quotation mark or a line break is quoted.
  static func row(_ fields: [String]) -> String {
    fields.map { field in
      guard field.utf8.contains(where: { $0 == comma || $0 == quote || $0 == 10 || $0 == 13 }) else { return field }
      return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",")
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
}
