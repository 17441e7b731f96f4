// A comparison, for a person to read.
extension ComparisonRecord {
  /// Room for the longest kind of evidence, so that the names stand below each other.
  private static let kindWidth = 15
  private static let bitsWidth = 6

  /// The names, the verdict and why: what a terminal shows of a pair.
  func text(_ style: TerminalStyle) -> [String] {
    let percent = Int((probability * 100).rounded())
    return [
      "\(style.strong(left)) | \(style.strong(right))", "    \(verdict), \(percent)% likely, \(Self.signed(bits)) bits",
    ]
      + lines.map { "    \($0)" } + [""]
  }

  /// The evidence, warnings and the standards, a line each.
  var lines: [String] {
    let pieces = evidence.map { piece in
      let sides = [piece.left, piece.right].map { $0.isEmpty ? "–" : $0.joined(separator: " ") }
      return "\(Self.padded(Self.signed(piece.bits), Self.bitsWidth, atEnd: false))  "
        + "\(Self.padded(piece.kind, Self.kindWidth, atEnd: true))  \(sides[0]) | \(sides[1])"
    }
    let known = standards.map { "\($0.spelling) = \($0.native) by \($0.standards.joined(separator: ", "))" }
    return pieces + conflicts.map { "against: \($0)" } + warnings.map { "warning: \($0)" } + known
  }

  /// Bits with their sign and one decimal.
  private static func signed(_ bits: Double) -> String {
    let tenths = (bits * 10).rounded() / 10
    return "\(tenths > 0 ? "+" : "")\(tenths == 0 ? 0 : tenths)"
  }

  private static func padded(_ text: String, _ width: Int, atEnd: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return atEnd ? text + space : space + text
  }
}
