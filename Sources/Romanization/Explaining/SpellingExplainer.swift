import TextModel

/// Finds native forms that lead to two Latin spellings.
///
/// Both spellings are read backwards together (`NativeForms`); every native form so proposed is written forwards by all
/// schemes, and stays when some scheme gives the one spelling and some scheme the other.
struct SpellingExplainer {
  /// One word of both spellings, explained.
  struct Reading {
    let left: [UInt8]
    let right: [UInt8]
    var leftSchemes: [Int]
    var rightSchemes: [Int]
    /// Lower is likelier: rare letters of the native form, less what the accents of the spellings confirm.
    let cost: Int
  }

  /// An explanation with what it costs to believe it.
  struct Ranked {
    let explanation: SpellingExplanation
    let cost: Int
  }

  let language: Language
  /// The language whose schemes write the right spelling: the same, or Russian for a name respelled in Russian.
  let otherLanguage: Language

  private var entries: [SchemeEntry] { Self.tableEntries(of: language) }
  private var otherEntries: [SchemeEntry] { Self.tableEntries(of: otherLanguage) }

  static func tableEntries(of language: Language) -> [SchemeEntry] {
    SchemeRegistry.shared.entries(for: language).filter { entry in
      if case .rules = entry.definition.method { return true }
      return false
    }
  }

  /// The explanation of two folded spellings in this language; nil when no native form leads to both.
  func explanation(of left: String, _ right: String) -> Ranked? {
    let leftWords = Self.words(left), rightWords = Self.words(right)
    guard leftWords.count == rightWords.count, !leftWords.isEmpty, leftWords.count <= Self.mostWords
    else { return nil }
    var words: [Reading] = []
    let proposals = NativeForms(language: language, respelledInRussian: language != otherLanguage)
    for (leftWord, rightWord) in zip(leftWords, rightWords) {
      let candidates = readings(of: leftWord, rightWord, from: proposals)
      guard let reading = candidates.lazy.compactMap({ Self.joined($0, after: words.last) }).first else { return nil }
      words.append(reading)
    }
    guard let last = words.last else { return nil }
    let explanation = SpellingExplanation(
      left: side(left, words.map(\.left), last.leftSchemes, entries),
      right: side(right, words.map(\.right), last.rightSchemes, otherEntries))
    return Ranked(explanation: explanation, cost: words.reduce(0) { $0 + $1.cost })
  }

  /// Longer texts are no names.
  private static let mostWords = 8

  private func side(
    _ latin: String, _ words: [[UInt8]], _ schemes: [Int], _ entries: [SchemeEntry]
  ) -> SpellingExplanation.Side {
    let native = words.map { Self.capitalized(String(decoding: $0, as: UTF8.self)) }.joined(separator: " ")
    return SpellingExplanation.Side(
      latin: latin, native: native, schemes: schemes.map { entries[$0].definition.scheme })
  }

  /// A reading whose schemes also explain the words before it.
  private static func joined(_ reading: Reading, after previous: Reading?) -> Reading? {
    guard let previous else { return reading }
    var reading = reading
    reading.leftSchemes = previous.leftSchemes.filter(reading.leftSchemes.contains)
    reading.rightSchemes = previous.rightSchemes.filter(reading.rightSchemes.contains)
    return reading.leftSchemes.isEmpty || reading.rightSchemes.isEmpty ? nil : reading
  }

  /// Native forms of one word that lead to both spellings, the likeliest first.
  private func readings(of left: Word, _ right: Word, from proposals: NativeForms) -> [Reading] {
    proposals.forms(for: left.key, right.key).compactMap { reading(of: $0, left, right) }
      .enumerated().sorted { first, second in
        (first.element.cost, first.offset) < (second.element.cost, second.offset)
      }.map(\.element)
  }

  private func reading(of form: NativeForms.Form, _ left: Word, _ right: Word) -> Reading? {
    let native = form.native
    let other = language == otherLanguage ? native : RussianRespelling.respelled(native, from: language)
    // Where the Russian spelling is the same, the name is explained without it.
    guard let other, language == otherLanguage || other != native else { return nil }
    let rightSchemes = Self.schemes(writing: other, as: right.key, among: otherEntries)
    guard !rightSchemes.isEmpty else { return nil }
    let leftSchemes = Self.schemes(writing: native, as: left.key, among: entries)
    guard !leftSchemes.isEmpty else { return nil }
    let exactSides = [
      Self.isExact(native, left, leftSchemes, entries), Self.isExact(other, right, rightSchemes, otherEntries),
    ].count { $0 }
    return Reading(
      left: native, right: other, leftSchemes: leftSchemes, rightSchemes: rightSchemes,
      cost: form.cost - exactSides)
  }

  /// Whether one of the schemes writes the word with the very letters it has: accents tell ć (ћ) from c (ц).
  private static func isExact(_ native: [UInt8], _ word: Word, _ schemes: [Int], _ entries: [SchemeEntry]) -> Bool {
    // Plain letters prove nothing: print drops accents.
    guard word.lowercased.contains(where: { $0 >= 0x80 }) else { return false }
    return schemes.contains { entries[$0].faithful.written(native) == word.lowercased }
  }

  private static func schemes(writing native: [UInt8], as latin: [UInt8], among entries: [SchemeEntry]) -> [Int] {
    entries.indices.filter { LatinFolding.asciiFolded(entries[$0].folded.written(native)) == latin }
  }

  /// A word of a spelling: what is compared, and what is written.
  struct Word {
    let key: [UInt8]
    let lowercased: [UInt8]
  }

  private static func words(_ latin: String) -> [Word] {
    latin.split(separator: " ").map { Word(key: SpellingKey.of(String($0)), lowercased: Array($0.lowercased().utf8)) }
  }

  /// A capital at the start and after hyphens.
  private static func capitalized(_ word: String) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }
}
