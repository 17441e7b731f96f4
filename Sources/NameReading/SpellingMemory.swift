import Synchronization

/// The spellings of the words read lately: found once, and not once a name.
///
/// Lists and news repeat their words, and a search takes some tens of microseconds: reading took four fifths of building
/// an index of names of all scripts. A word has one place, and a new word takes it from the one before. Words are compared
/// symbol by symbol, never by a hash alone, so the memory changes no answer.
final class SpellingMemory: Sendable {
  /// What was asked: the symbols of a word, its script, and how many spellings.
  struct Question: Equatable, Sendable {
    let script: ReadingScript
    let symbols: [UInt32]
    let limit: Int

    /// FNV-1a over the symbols; the high bits of the last product depend on all of them.
    fileprivate var hash: UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: limit << 8 | script.rawValue)
      for symbol in symbols { hash = (hash ^ UInt64(symbol)) &* 0x0000_0100_0000_01B3 }
      return (hash &* 0x9E37_79B9_7F4A_7C15) >> 32
    }
  }

  private struct Answer: Sendable {
    let question: Question
    let spellings: [String]
  }

  /// Threads that ask at one time hardly meet in one of these.
  private static let shelfCount = 16
  /// Some 150 bytes each: two to three megabytes when all are taken.
  private static let placesOnShelf = 1024

  private final class Shelf: Sendable {
    let answers = Mutex<[Answer?]>([])
  }

  private let shelves = (0..<shelfCount).map { _ in Shelf() }

  /// The known answer, or the one found now; it is looked for outside of the lock.
  func spellings(of question: Question, find: () -> [String]) -> [String] {
    let hash = Int(question.hash)
    let shelf = shelves[hash % Self.shelfCount]
    let place = hash / Self.shelfCount % Self.placesOnShelf
    let known = shelf.answers.withLock { answers -> [String]? in
      guard let answer = answers.isEmpty ? nil : answers[place], answer.question == question else { return nil }
      return answer.spellings
    }
    if let known { return known }
    let answer = Answer(question: question, spellings: find())
    shelf.answers.withLock { answers in
      if answers.isEmpty { answers = [Answer?](repeating: nil, count: Self.placesOnShelf) }
      answers[place] = answer
    }
    return answer.spellings
  }
}
