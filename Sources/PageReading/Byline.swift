/// Values of fields as plain lines.
enum PlainLine {
  /// White space is one space, and none stands at the edges.
  static func of(_ value: String) -> String {
    value.split { $0.isWhitespace }.joined(separator: " ")
  }
}

/// Names of authors out of the line that gives them.
enum Byline {
  /// Words before the names in the languages of the press, longest first.
  private static let openings = [
    "articolo di ", "scritto da ", "a cura di ", "written by ", "pubblicato da ", "di ", "da ", "by ", "von ", "par ",
    "por ", "автор: ", "автор ", "yazan: ", "autore: ", "author: ", "本报记者", "记者", "記者",
  ]
  /// What an author made, before "by".
  private static let works: Set<Substring> = [
    "words", "text", "story", "report", "reporting", "interview", "pictures", "photos", "photographs", "photography",
    "video", "and", "&",
  ]
  /// Where the names end: dates, agencies' marks and links follow on the same line.
  private static let endings = [" | ", " – ", " — ", " - ", " • ", " · ", "\n"]

  /// True for a line that begins as bylines do and goes on with a capital.
  static func isByline(_ line: String) -> Bool {
    let line = withoutWorks(PlainLine.of(line))
    let lower = line.lowercased()
    return openings.contains { opening in
      lower.hasPrefix(opening) && line.dropFirst(opening.count).first?.isUppercase == true
    }
  }

  /// `Words and pictures by Ann Lee` is `by Ann Lee`.
  private static func withoutWorks(_ line: String) -> String {
    let rest = line.split(separator: " ").drop { works.contains(Substring($0.lowercased())) }
    return rest.first?.lowercased() == "by" ? rest.joined(separator: " ") : line
  }

  static func names(_ line: String) -> String {
    var names = withoutWorks(PlainLine.of(line))
    for opening in openings where names.lowercased().hasPrefix(opening) {
      names = String(names.dropFirst(opening.count).drop(while: \.isWhitespace))
      break
    }
    for ending in endings {
      if let end = names.firstRange(of: ending) { names = String(names[..<end.lowerBound]) }
    }
    return names.trimmingEdges()
  }
}

extension String {
  fileprivate func trimmingEdges() -> String {
    let isEdge = { (character: Character) in character.isWhitespace || character == "," || character == ";" }
    return String(drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }
}
