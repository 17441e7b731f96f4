import Synchronization
import TextModel

/// The letters of a language with everything that any of its schemes may write for them.
final class SpellingAlphabet: Sendable {
  struct Letter: Sendable {
    /// One letter, or a few that some scheme writes as one.
    let native: [UInt8]
    /// Frequent letters are cheap: of two native forms the one with the lower sum is likelier.
    let cost: Int
    /// Folded spellings, each once.
    let spellings: [[UInt8]]
  }

  let letters: [Letter]

  /// Letters that are rare in names, and would else be proposed for every *e*, *y* and *o*.
  private static let rareLetters: Set<Unicode.Scalar> = [
    "э", "ъ", "ь", "щ", "ґ", "є", "ә", "ө", "һ", "ү", "ң", "ў", "ӯ", "ӣ", "ј", "ѐ", "ѝ", "ё",
  ]
  private static let rareCost = 2
  /// More ways of writing a group letter by letter than this add nothing.
  private static let maximumCombinations = 12

  private static let kept = Mutex<[Language: SpellingAlphabet]>([:])

  /// The alphabet of a language, made at first use.
  static func alphabet(of language: Language) -> SpellingAlphabet {
    if let known = kept.withLock({ $0[language] }) { return known }
    let made = SpellingAlphabet(language)
    kept.withLock { $0[language] = made }
    return made
  }

  private let targets: [String: [[UInt8]]]

  private init(_ language: Language) {
    var targets: [String: [[UInt8]]] = [:]
    for entry in SpellingExplainer.tableEntries(of: language) {
      // The first text holds the fallbacks for letters of other languages.
      for rule in RuleParser.rulesInForce(Array(entry.definition.rules.dropFirst())) {
        let isOwn = rule.source.unicodeScalars.allSatisfy {
          LanguageGuess.writes($0, in: language) && $0.properties.isAlphabetic && !$0.properties.isUppercase
        }
        guard isOwn else { continue }
        let spelling = SpellingKey.of(rule.target)
        if targets[rule.source]?.contains(spelling) != true { targets[rule.source, default: []].append(spelling) }
      }
    }
    self.targets = targets
    letters = targets.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { source in
      Letter(
        native: Array(source.utf8), cost: Self.cost(of: source), spellings: Self.spellings(of: source, in: targets))
    }
  }

  /// Everything that may be written for some letters of this language.
  func spellings(of native: [UInt8]) -> [[UInt8]] {
    Self.spellings(of: String(decoding: native, as: UTF8.self), in: targets)
  }

  /// What rules give for the group itself, and for its letters one by one.
  private static func spellings(of source: String, in targets: [String: [[UInt8]]]) -> [[UInt8]] {
    var found = targets[source] ?? []
    guard source.unicodeScalars.count > 1 else { return found }
    var combinations: [[UInt8]] = [[]]
    for scalar in source.unicodeScalars {
      let endings = targets[String(scalar)] ?? []
      combinations = combinations.flatMap { start in endings.map { start + $0 } }
      combinations = Array(combinations.prefix(maximumCombinations))
    }
    for combination in combinations where !found.contains(combination) { found.append(combination) }
    return found
  }

  private static func cost(of source: String) -> Int {
    source.unicodeScalars.reduce(0) { $0 + 1 + (rareLetters.contains($1) ? rareCost : 0) }
  }
}
