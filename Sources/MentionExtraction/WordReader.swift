import Lexicons
import Synchronization
import TextModel

/// What lists and raw text say of a word of a text, whatever stands around it.
struct KnownWord: Sendable {
  var facts: WordFacts = []
  var learned = LearnedWords.Word()
  var letters = NameLetters.unasked
}

/// Asks lists and tables about words, and remembers the words met lately.
///
/// Nine of ten words of a text are among a few thousand, and each question is a walk to a far place in memory: asking
/// anew took an eighth of the whole extraction. A word has one place, and a new word takes it from the one before. Words
/// are compared byte by byte, never by a hash alone, so the memory changes no answer.
struct WordReader: Sendable {
  /// A power of two; the places take half a megabyte.
  private static let placeCount = 16384
  /// Words of the first text hardly repeat enough to pay for making the places.
  private static let shortestFirstText = 4096

  private struct Entry: Sendable {
    var key = WordBytes.none
    var known = KnownWord()
  }

  let index: LexiconIndex
  private let learned: LearnedWords
  private let inflected: InflectedFacts
  private var entries: [Entry] = []
  private var texts = 0

  /// Nil when there are no lists.
  init?(lexicon: Lexicon, learned: LearnedWords) {
    guard let index = lexicon.index else { return nil }
    self.index = index
    self.learned = learned
    inflected = InflectedFacts(index: index, lexicon: lexicon)
  }

  /// Makes room, unless this is a first and short text.
  mutating func beginText(of byteCount: Int) {
    texts += 1
    guard entries.isEmpty, texts > 1 || byteCount >= Self.shortestFirstText else { return }
    entries = [Entry](repeating: Entry(), count: Self.placeCount)
  }

  /// What is known of a word.
  ///
  /// - Parameter language: its number in the lists.
  mutating func known(_ word: LexicalWord, in utf8: [UInt8], language: Int) -> KnownWord {
    let range = Int(word.start)..<Int(word.end)
    guard !entries.isEmpty, let key = WordBytes(utf8, range, language: language) else {
      return read(word, utf8[range], language)
    }
    let place = key.place(in: Self.placeCount)
    if entries[place].key == key { return entries[place].known }
    let known = read(word, utf8[range], language)
    entries[place] = Entry(key: key, known: known)
    return known
  }

  private func read(_ word: LexicalWord, _ bytes: ArraySlice<UInt8>, _ language: Int) -> KnownWord {
    let number = UInt8(truncatingIfNeeded: language)
    let isCapitalized = word.shape.isCapitalized
    var known = KnownWord()
    known.facts = WordFacts(hash: word.hash, language: language, index: index)
    if isCapitalized, known.facts.isEmpty, inflected.covers(number) {
      known.facts = inflected.facts(of: bytes, language: number)
    }
    guard !word.shape.contains(.number) else { return known }
    known.learned = learned.groups.word(word.hash, language: number, isCapitalized: isCapitalized)
    if isCapitalized, !word.shape.contains(.single) { known.letters = learned.letters.kind(of: bytes) }
    return known
  }
}

/// The bytes of a word with the number of its language, packed: equal values are equal words.
struct WordBytes: Equatable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  static let none = WordBytes()

  private init() {}

  /// Longer words are rare.
  private static let longest = 22

  /// Nil for words that are too long.
  @inline(__always)
  init?(_ utf8: [UInt8], _ range: Range<Int>, language: Int) {
    guard range.count <= Self.longest, language < 256 else { return nil }
    var position = range.lowerBound
    // The length goes with the language, so that words of different lengths differ.
    third = UInt64(language) << 8 | UInt64(range.count)
    let firstEnd = min(range.upperBound, range.lowerBound + 8)
    while position < firstEnd {
      first = first << 8 | UInt64(utf8[position])
      position += 1
    }
    let secondEnd = min(range.upperBound, range.lowerBound + 16)
    while position < secondEnd {
      second = second << 8 | UInt64(utf8[position])
      position += 1
    }
    while position < range.upperBound {
      third = third << 8 | UInt64(utf8[position])
      position += 1
    }
  }

  /// Odd multipliers (the golden ratio's and SplitMix64's): the high bits depend on every byte.
  @inline(__always)
  func place(in length: Int) -> Int {
    let value = first &* 0x9E37_79B9_7F4A_7C15 ^ second &* 0xBF58_476D_1CE4_E5B9 ^ third &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (value ^ value >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 40) & (length - 1)
  }
}

/// The readers of an extractor: as many as texts were read at one time.
final class WordReaders: Sendable {
  private let idle = Mutex<[WordReader]>([])
  private let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// A reader for one text; ``give(_:)`` it back. Nil when there are no lists.
  func take() -> WordReader? {
    idle.withLock { $0.popLast() } ?? WordReader(lexicon: lexicon, learned: .bundled)
  }

  func give(_ reader: WordReader) { idle.withLock { $0.append(reader) } }
}
