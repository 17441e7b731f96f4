import Foundation

/// Counts how many people bear a word as first or as last part of their name.
struct LexiconNameCounts {
  /// Sources free of conditions; others teach nothing that ships.
  private static let freeSources = ["wd", "merhav-he", "merhav-ko"]
  /// A word borne by fewer people may be a slip or one person's own.
  private static let fewestBearers = 3
  /// Fewer for words in other scripts, which fewer people of the source have.
  private static let fewestNative = 2

  private var first: [String: Int] = [:]
  private var last: [String: Int] = [:]
  private var native: [(language: String, latin: String, native: String, count: Int)] = []

  mutating func add(id: String, type: String, language: String, name: String) {
    let source = String(id.prefix { $0 != ":" })
    guard type == "person", language == "en", Self.freeSources.contains(source), !name.contains(",") else { return }
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard words.count > 1, let given = words.first, let family = words.last else { return }
    first[given, default: 0] += 1
    last[family, default: 0] += 1
  }

  mutating func add(language: String, latin: String, native: String, count: Int) {
    guard language == "ru" || language == "ar", count >= Self.fewestNative else { return }
    self.native.append((language, latin, native, count))
  }

  /// `word TAB strength` of words that are mostly first parts.
  func givenNames() -> [String] {
    lines(of: first) { word, count in count * 2 >= last[word] ?? 0 }
  }

  /// `word TAB strength` of words that are mostly last parts.
  func familyNames() -> [String] {
    lines(of: last) { word, count in count * 2 >= first[word] ?? 0 }
  }

  private func lines(of counts: [String: Int], where isMostly: (String, Int) -> Bool) -> [String] {
    var strengths: [String: Int] = [:]
    for (word, count) in counts where count >= Self.fewestBearers && word.count > 2 && isMostly(word, count) {
      strengths[word] = Self.strength(count)
    }
    let latinWords = strengths
    for row in native where latinWords[row.latin] != nil {
      strengths[row.native] = max(strengths[row.native] ?? 0, Self.strength(row.count))
    }
    return strengths.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { "\($0.key)\t\($0.value)" }
  }

  private static func strength(_ count: Int) -> Int { Int(log2(Double(count)).rounded()) }
}
