import Foundation
import TestSupport

/// A Swift file of the package, by its path below the package's folder.
struct SourceFile {
  let path: String
  let lines: [Substring]

  /// The folder under `Sources` or `Tests` that the file lies in: its target.
  var room: String { String(path.split(separator: "/").dropFirst().first ?? "") }

  /// Modules that the file imports, whatever the access of the import.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      guard let position = words.firstIndex(of: "import"), position <= 1, words.count > position + 1 else { return nil }
      guard position == 0 || Self.accessLevels.contains(String(words[0])) else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "let", "var"]
      let name = kinds.contains(words[position + 1]) ? words.dropFirst(position + 2).first : words[position + 1]
      return name.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static let accessLevels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]

  /// Lines of code with their numbers: comments are left out, also at the end of a line.
  var code: [(number: Int, text: Substring)] {
    lines.enumerated().compactMap { number, line in
      let trimmed = line.drop { $0 == " " }
      guard !trimmed.hasPrefix("//") else { return nil }
      let end = line.range(of: " // ")?.lowerBound ?? line.endIndex
      return (number + 1, line[..<end])
    }
  }
}

/// The files of the package, found from where this file stands.
enum SourceTree {
  static let root = String(FixtureFiles.path("").dropLast("/Fixtures/".count))

  static let sources = files(below: "Sources", endingWith: ".swift")
  static let tests = files(below: "Tests", endingWith: ".swift")
  static let articles = files(below: "Sources/OnomaKit", endingWith: ".md")

  static func files(below folder: String, endingWith ending: String) -> [SourceFile] {
    let start = URL(fileURLWithPath: "\(root)/\(folder)").resolvingSymlinksInPath().path
    let paths = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
      guard let content = try? String(contentsOfFile: "\(root)/\(folder)/\(path)", encoding: .utf8) else { return nil }
      return SourceFile(
        path: "\(folder)/\(path)", lines: content.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
