/// Text made safe to stand in HTML, in content and in quoted attributes.
enum MarkupText {
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Reasons in a row. The names in them keep their own direction: `رجب طيب | Реджеп` would change places.
  static func isolated(_ reasons: [String]) -> String {
    reasons.map { reason in
      reason.split(separator: " | ").map { "<bdi>\(escaped($0))</bdi>" }.joined(separator: " | ")
    }
    .joined(separator: "; ")
  }
}
