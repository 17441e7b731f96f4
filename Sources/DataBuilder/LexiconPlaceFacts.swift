import Foundation

/// Chooses which towns and which of their spellings are worth knowing.
struct LexiconPlaceFacts {
  /// Towns with fewer spellings in GeoNames are hardly ever in the news, and their names are often common words.
  private static let fewestSpellings = 6
  /// Shorter ones are abbreviations more often than names.
  private static let shortestName = 3
  private static let source = "gn:"

  private var names: [Int: [String]] = [:]

  mutating func add(id: String, name: String) {
    guard id.hasPrefix(Self.source), let number = Int(id.dropFirst(Self.source.count)) else { return }
    names[number, default: []].append(name)
  }

  /// `id TAB name|name…`, towns with the most spellings first.
  func lines() -> [String] {
    names.filter { $0.value.count >= Self.fewestSpellings }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { id, names in "\(id)\t" + kept(names).joined(separator: "|") }
  }

  /// The first name, the same without accents, and a few in each other script: the other Latin spellings are mostly
  /// those of small or made languages, and collide with common words.
  private func kept(_ names: [String]) -> [String] {
    guard let first = names.first else { return [] }
    let plain = first.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    var taken: [Writing: Int] = [:]
    var result = [first]
    for name in names.dropFirst() where name.count >= Self.shortestName {
      guard let writing = Writing(name) else { continue }
      if writing == .latin, name.lowercased() != plain { continue }
      guard taken[writing, default: 0] < writing.limit else { continue }
      taken[writing, default: 0] += 1
      result.append(name)
    }
    return result
  }

  /// The scripts in which names of places are looked up.
  private enum Writing: Hashable {
    case latin, cyrillic, arabic, han

    /// The script of a name, or nil when it is another.
    init?(_ name: String) {
      guard let value = name.unicodeScalars.first?.value else { return nil }
      switch value {
      case 0..<0x250, 0x1E00..<0x1F00: self = .latin
      case 0x400..<0x530: self = .cyrillic
      case 0x600..<0x700: self = .arabic
      case 0x4E00..<0xA000: self = .han
      default: return nil
      }
    }

    /// How many spellings are kept: Cyrillic ones differ by language, Arabic ones by Persian and Urdu letters.
    var limit: Int { self == .cyrillic ? 3 : self == .latin ? 1 : 2 }
  }
}
