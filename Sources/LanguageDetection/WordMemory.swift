import Synchronization

/// What the words met lately say, so that frequent words are scored once and not once a text.
///
/// Nine of ten words of a text are among a few thousand; their vectors took half of the recognizer's time. A word has one
/// place, and a new word takes it from the one before. Words are compared letter by letter, never by a hash alone, so
/// the memory changes no answer.
struct WordMemory: Sendable {
  /// A power of two; with their vectors the places take one megabyte.
  static let usualPlaceCount = 8192
  /// Words of the first text hardly repeat enough to pay for making the places.
  private static let shortestFirstText = 4096

  private var keys: [WordKey] = []
  private var lanes: [SIMD8<Int16>] = []
  private var texts = 0
  /// Room for the words of a block, lent to each text in turn.
  var room = EvidenceRoom()
  private let stride: Int
  private let placeCount: Int

  /// Keeps nothing.
  static let none = WordMemory(stride: 0)

  /// - Parameters:
  ///   - stride: vectors of the widest alphabet.
  ///   - placeCount: a power of two.
  init(stride: Int, placeCount: Int = usualPlaceCount) {
    self.stride = stride
    self.placeCount = placeCount
  }

  /// Makes room, unless this is a first and short text.
  mutating func prepare(forTextOf byteCount: Int) {
    texts += 1
    guard keys.isEmpty, stride > 0, texts > 1 || byteCount >= Self.shortestFirstText else { return }
    keys = [WordKey](repeating: .none, count: placeCount)
    lanes = [SIMD8<Int16>](repeating: SIMD8(repeating: 0), count: placeCount * stride)
  }

  /// The word's place, or nil when nothing is to be kept of it.
  func place(of key: WordKey) -> Int? {
    keys.isEmpty ? nil : Int(truncatingIfNeeded: key.mixed >> 40) & (placeCount - 1)
  }

  /// Appends the word's vectors; false when another word or none has the place.
  ///
  /// Mutating, though it changes nothing: so the arrays are read where they stand, without counting references.
  mutating func recall(_ key: WordKey, at place: Int, width: Int, to target: inout [SIMD8<Int16>]) -> Bool {
    guard keys[place] == key else { return false }
    let start = place &* stride
    for part in start..<(start &+ width) { target.append(lanes[part]) }
    return true
  }

  /// Keeps the last vectors of an array as the word's.
  mutating func keep(_ key: WordKey, at place: Int, _ source: [SIMD8<Int16>], from start: Int) {
    keys[place] = key
    var next = place &* stride
    for part in start..<source.count {
      lanes[next] = source[part]
      next &+= 1
    }
  }
}

/// Arrays that a text is read into: made once and not once a headline.
struct EvidenceRoom: Sendable {
  var words: [ScannedWord] = []
  var laneStarts: [Int] = []
  var lanes: [SIMD8<Int16>] = []
  var buckets: [Int] = []
}

/// The letters of a word with its alphabet, packed: equal keys are equal words.
struct WordKey: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  /// Five letters fill 60 bits of each number; longer words are rare.
  private static let longest = 15
  static let none = WordKey()

  private init() {}

  /// Nil for words that are too long, or written in letters of more than twelve bits.
  @inline(__always)
  init?(_ letters: [UInt32], alphabet: Alphabet) {
    guard letters.count <= Self.longest, alphabet.rawValue < 16 else { return nil }
    var all: UInt32 = 0
    for index in 0..<letters.count {
      let letter = letters[index]
      all |= letter
      // No letter is 0, so that words of different lengths differ.
      if index < 5 {
        first = first << LetterTable.codeBits | UInt64(letter)
      } else if index < 10 {
        second = second << LetterTable.codeBits | UInt64(letter)
      } else {
        third = third << LetterTable.codeBits | UInt64(letter)
      }
    }
    guard all < 1 << LetterTable.codeBits else { return nil }
    third |= UInt64(alphabet.rawValue) << 60
  }

  /// Odd multipliers (the golden ratio's and SplitMix64's): the high bits depend on every letter.
  var mixed: UInt64 {
    let value = first &* 0x9E37_79B9_7F4A_7C15 ^ second &* 0xBF58_476D_1CE4_E5B9 ^ third &* 0x94D0_49BB_1331_11EB
    return (value ^ value >> 29) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// The memories of a recognizer: as many as texts were read at one time.
final class WordMemories: Sendable {
  private let idle = Mutex<[WordMemory]>([])
  private let stride: Int
  private let placeCount: Int

  init(model: LanguageModel, placeCount: Int = WordMemory.usualPlaceCount) {
    self.placeCount = placeCount
    stride = model.alphabets.reduce(0) { max($0, $1?.width ?? 0) }
  }

  /// A memory for one text; ``give(_:)`` it back.
  func take() -> WordMemory { idle.withLock { $0.popLast() } ?? WordMemory(stride: stride, placeCount: placeCount) }

  func give(_ memory: WordMemory) { idle.withLock { $0.append(memory) } }
}
