package import TextModel

/// Where an apostrophe parts two words, which UAX #29 leaves to each language: `dell’|ONU`, `l’|Iran`, `Putin|’s`,
/// but `D’Alema`, `O’Brien`, `Xi’an`.
///
/// A word is split only behind a prefix that its language lists; every other apostrophe belongs to a name. The rules
/// read a few bytes around an apostrophe and nothing else.
package struct ElisionRules: Sendable {
  /// How a prefix behaves before its apostrophe.
  enum Prefix: Sendable {
    /// Parts from anything: `dell’`, `quest’`, `un’`.
    case always
    /// `l’`, which also begins names: `L’Aquila`, `L’viv`.
    case article
    /// `d’`, which also begins names: `D’Alema`.
    case particle
    /// Written with a capital it is mostly a surname: `Dell’Utri`, `Dall’Oglio`.
    case surname
    /// Weak pronouns, which part only from lower-case words: `c’è`, `n’è`. Names begin like them (`Ch’en`), so that with a
    /// capital only listed words follow.
    case clitic
    /// The same, and with a capital they part at the start of a sentence: `S’alzò`.
    case verbal
  }

  /// The lists of one language.
  struct Lists: Sendable {
    var prefixes: [UInt64: Prefix]
    /// What follows a capital `L’` in names, in lower case: `L’Aquila`.
    var articleNames: Set<String> = []
    /// What follows `d’` in names even where the press writes it small, in lower case: `d’Annunzio`.
    var particleNames: Set<String> = []
    /// What follows `Dell’`, `Dall’` or `Degl’` in surnames, in lower case: `Dell’Utri`.
    var surnames: Set<String> = []
    /// What follows a capital `D’` or `Dell’` although the two are no surname, in lower case.
    var commonNouns: Set<String> = []
    /// What follows a capital weak pronoun, in lower case.
    var cliticFollowers: Set<String> = []
    /// Words cut short before an apostrophe, and so one with it: `po’`.
    var truncations: Set<String> = []
    /// How words begin that lost their first letter before an apostrophe, in lower case: `’ndrangheta`.
    var clippedStart: [UInt8] = []
    /// True where a final accent may be typed as an apostrophe: `citta’`, `Toma’`.
    var accentsAsApostrophes = false
    /// True where `’s` is a token of its own.
    var splitsPossessive = false
  }

  /// Lists behind one reference: the rules are copied for every word, and eight lists would be counted eight times.
  private final class Shelf: Sendable {
    let lists: Lists
    init(_ lists: Lists) { self.lists = lists }
  }

  private static let shelves = (italian: Shelf(italian), french: Shelf(french), english: Shelf(english))
  private let shelf: Shelf

  /// The rules of a language; nil when it has none, so that words stay as UAX #29 has them.
  package init?(language: Language?) {
    switch language?.code {
    case "it": shelf = Self.shelves.italian
    case "fr": shelf = Self.shelves.french
    case "en": shelf = Self.shelves.english
    default: return nil
    }
  }

  /// Calls `body` with every offset at which the word `range` is to be split.
  ///
  /// - Parameter range: one word with at least one apostrophe inside, as UAX #29 cuts it.
  package func forEachSplit(in range: Range<Int>, of utf8: Span<UInt8>, _ body: (Int) -> Void) {
    var start = range.lowerBound
    while let mark = Apostrophe.first(in: utf8, from: start, to: range.upperBound), mark.end < range.upperBound {
      guard parts(start..<mark.start, mark, from: mark.end..<range.upperBound, in: utf8) else { break }
      body(mark.end)
      start = mark.end
    }
    if shelf.lists.splitsPossessive, let offset = possessiveStart(in: start..<range.upperBound, of: utf8) {
      body(offset)
    }
  }

  /// True when the apostrophe behind a word is a part of that word although no letter follows: `po’`, `dell’“Economist”`,
  /// `nell’800`, `citta’`.
  ///
  /// - Parameters:
  ///   - next: the byte behind the apostrophe, or nil at the end of the text.
  ///   - insideQuotes: true when a single quotation mark stands open, which this one then closes.
  package func joinsTrailingApostrophe(
    _ word: Range<Int>, in utf8: Span<UInt8>, next: UInt8?, insideQuotes: Bool
  ) -> Bool {
    let isFollowed = next.map { ApostropheContext.opensOrContinues($0) } ?? false
    if let prefix = prefix(word, in: utf8),
      isFollowed || (!insideQuotes && prefix != .clitic && prefix != .verbal && word.count > 1)
    {
      return true
    }
    guard !insideQuotes, !isFollowed else { return false }
    if shelf.lists.truncations.contains(lowered(word, in: utf8)) { return true }
    return shelf.lists.accentsAsApostrophes && word.count > 1 && LatinVowel.isPlain(utf8[word.upperBound - 1])
  }

  /// True when the apostrophe before a word is a part of that word: `’ndrangheta`, and the year in `gli anni ’90`.
  package func joinsLeadingApostrophe(before offset: Int, in utf8: Span<UInt8>) -> Bool {
    if isShortYear(at: offset, in: utf8) { return true }
    let start = shelf.lists.clippedStart
    guard !start.isEmpty, offset + start.count < utf8.count else { return false }
    return start.indices.allSatisfy { utf8[offset + $0] | 0x20 == start[$0] }
  }

  /// Two digits and no third behind an apostrophe that follows a space or the apostrophe of an elision.
  private func isShortYear(at offset: Int, in utf8: Span<UInt8>) -> Bool {
    func isDigit(_ position: Int) -> Bool {
      position < utf8.count && utf8[position] >= 0x30 && utf8[position] <= 0x39
    }
    guard isDigit(offset), isDigit(offset + 1), !isDigit(offset + 2) else { return false }
    guard let mark = Apostrophe.ending(at: offset, in: utf8) else { return false }
    if mark.start == 0 || utf8[mark.start - 1] == 0x20 { return true }
    return Apostrophe.ending(at: mark.start, in: utf8) != nil
  }

  // MARK: - One apostrophe

  private func parts(
    _ word: Range<Int>, _ mark: Apostrophe, from rest: Range<Int>, in utf8: Span<UInt8>
  ) -> Bool {
    guard let prefix = prefix(word, in: utf8) else { return false }
    let letters = LetterCase(word, rest, in: utf8)
    switch prefix {
    case .always: return true
    case .article: return articleParts(letters, rest, in: utf8)
    case .particle: return particleParts(letters, rest, in: utf8)
    case .surname: return surnameParts(letters, word, rest, in: utf8)
    case .clitic, .verbal:
      guard LatinVowel.begins(rest, in: utf8), !letters.restIsUpper || letters.isAllCapitals else { return false }
      if !letters.wordIsUpper || shelf.lists.cliticFollowers.contains(lowered(rest, in: utf8)) { return true }
      return prefix == .verbal && ApostropheContext.isSentenceStart(word.lowerBound, in: utf8)
    }
  }

  private func articleParts(_ letters: LetterCase, _ rest: Range<Int>, in utf8: Span<UInt8>) -> Bool {
    if letters.wordIsUpper, letters.restIsUpper, shelf.lists.articleNames.contains(lowered(rest, in: utf8)) {
      return false
    }
    return LatinVowel.begins(rest, in: utf8) || (letters.restIsUpper && LatinVowel.isSpelledWithVowel(rest, in: utf8))
  }

  private func particleParts(_ letters: LetterCase, _ rest: Range<Int>, in utf8: Span<UInt8>) -> Bool {
    guard LatinVowel.begins(rest, in: utf8) else { return false }
    guard letters.restIsUpper else { return true }
    let follower = lowered(rest, in: utf8)
    if shelf.lists.particleNames.contains(follower) { return false }
    return !letters.wordIsUpper || shelf.lists.commonNouns.contains(follower)
  }

  private func surnameParts(
    _ letters: LetterCase, _ word: Range<Int>, _ rest: Range<Int>, in utf8: Span<UInt8>
  ) -> Bool {
    guard letters.wordIsUpper, letters.restIsUpper else { return true }
    let follower = lowered(rest, in: utf8)
    if shelf.lists.surnames.contains(follower) { return false }
    if letters.isAllCapitals || letters.restIsAllCapitals || shelf.lists.commonNouns.contains(follower) { return true }
    return ApostropheContext.isSentenceStart(word.lowerBound, in: utf8)
  }

  /// Where a final `’s` begins.
  private func possessiveStart(in range: Range<Int>, of utf8: Span<UInt8>) -> Int? {
    guard range.count > 2, utf8[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return nil }
    guard let mark = Apostrophe.ending(at: range.upperBound - 1, in: utf8) else { return nil }
    return mark.start > range.lowerBound ? mark.start : nil
  }

  private func prefix(_ word: Range<Int>, in utf8: Span<UInt8>) -> Prefix? {
    guard let key = Self.key(word, in: utf8) else { return nil }
    return shelf.lists.prefixes[key]
  }

  private func lowered(_ range: Range<Int>, in utf8: Span<UInt8>) -> String {
    String(decoding: range.map { utf8[$0] }, as: UTF8.self).lowercased()
  }
}

extension ElisionRules {
  /// Longest listed prefix: eight ASCII letters fill one machine word.
  private static let longestPrefix = 8

  /// A short ASCII word in lower case as one number, so that a look-up needs no string.
  static func key(_ word: Range<Int>, in utf8: Span<UInt8>) -> UInt64? {
    guard !word.isEmpty, word.count <= longestPrefix else { return nil }
    var key: UInt64 = 0
    for offset in word {
      let letter = utf8[offset] | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return nil }
      key = key << 8 | UInt64(letter)
    }
    return key
  }

  /// The look-up table of listed prefixes, each list written as words between spaces.
  static func prefixes(_ groups: [(Prefix, String)]) -> [UInt64: Prefix] {
    var table: [UInt64: Prefix] = [:]
    for (prefix, words) in groups {
      for word in words.split(separator: " ") {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = prefix
      }
    }
    return table
  }

  static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
