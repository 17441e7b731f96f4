import Foundation
import TestSupport
import TextModel

/// Reads `Fixtures/languages`.
enum LanguageFixtures {
  /// Own sentences with their languages.
  static func sentences() -> [(language: Language, text: String)] {
    let path = FixtureFiles.path("languages/sentences.tsv")
    let file = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return file.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
      let fields = row.split(separator: "\t", maxSplits: 1)
      return fields.count == 2 ? (Language(String(fields[0])), String(fields[1])) : nil
    }
  }
}
