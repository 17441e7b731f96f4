import Lexicons

/// Phrases of the word lists by their hash, each with the list and the canonical form of its first reading.
struct GlossaryTable: Sendable {
  struct Entry: Equatable, Sendable {
    let list: LexiconList
    /// Its number in the word lists.
    let canonical: Int
  }

  private(set) var entries: [UInt64: Entry] = [:]
  private(set) var longestPhrase = 1

  /// Gives a phrase a meaning where it has none yet.
  mutating func insert(_ phrase: GlossaryPhrase, _ entry: Entry) {
    if entries[phrase.hash] == nil { entries[phrase.hash] = entry }
    longestPhrase = max(longestPhrase, phrase.wordCount)
  }
}

/// A folded phrase as the glossary keeps it.
struct GlossaryPhrase: Sendable {
  let hash: UInt64
  let wordCount: Int

  /// The hash of a folded phrase, words parted by one space.
  static func hash(of phrase: String) -> UInt64 {
    phrase.utf8.reduce(WordHash.basis) { WordHash.adding(UInt32($1), to: $0) }
  }

  /// Nil when no word is left of the form.
  init?(words: [String]) {
    guard !words.isEmpty else { return nil }
    wordCount = words.count
    hash = Self.hash(of: words.joined(separator: " "))
  }

  /// Reads a form that was folded to plain letters (``NameFolding/latin(_:language:)``) without cutting it into strings;
  /// nil when it holds no word, or a sign whose meaning ``NameFolding`` has to tell: stops, apostrophes, a lone `s`.
  init?(plain bytes: [UInt8]) {
    var (hash, count, length) = (WordHash.basis, 0, 0)
    var isLoneS = false
    for byte in bytes {
      if Self.isTold(byte) { return nil }
      guard Self.isLetter(byte) else {
        if isLoneS { return nil }
        length = 0
        continue
      }
      if length == 0 {
        if count > 0 { hash = WordHash.adding(UInt32(UInt8(ascii: " ")), to: hash) }
        count += 1
      }
      hash = WordHash.adding(UInt32(byte), to: hash)
      length += 1
      isLoneS = length == 1 && byte == UInt8(ascii: "s")
    }
    guard count > 0, !isLoneS else { return nil }
    (self.hash, wordCount) = (hash, count)
  }

  private static func isTold(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") }

  /// What is no letter and no digit parts words; what romanization left is kept.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
