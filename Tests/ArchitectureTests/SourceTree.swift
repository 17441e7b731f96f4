import Foundation
import TestSupport

/// A Swift file of the package, by its path below the package's folder.
struct SourceFile {
  let path: String
  let lines: [Substring]
  private let content: String

  init(path: String, content: String) {
    self.path = path
    self.content = content
    lines = content.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Numbers of the lines that hold a mark in their code, or in their comments too.
  func lines(saying mark: String, inComments: Bool = false) -> [Int] {
    // Most files hold no mark at all: one look at the whole spares thousands of looks at lines.
    guard content.contains(mark) else { return [] }
    return lines.enumerated().compactMap { number, line in
      let code =
        inComments || !line.contains("//") ? line : line[..<(line.range(of: "//")?.lowerBound ?? line.endIndex)]
      return code.contains(mark) ? number + 1 : nil
    }
  }

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
      return SourceFile(path: "\(folder)/\(path)", content: content)
    }
  }
}
