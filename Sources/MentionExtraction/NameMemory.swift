import Lexicons
import NameMatching
import Synchronization
import TextModel

/// What the names met lately are made of, and which of them are spellings of one: found once, and not once an article.
///
/// Everything kept follows from the spellings alone, so the memory changes no answer. Spellings are compared byte by
/// byte.
struct NameMemory: Sendable {
  /// A spelling is read by its type and language, too.
  private struct Key: Hashable {
    let surface: String
    let type: EntityType
    let language: Language

    static func == (left: Key, right: Key) -> Bool {
      left.type == right.type && left.surface.utf8.elementsEqual(right.surface.utf8) && left.language == right.language
    }

    func hash(into hasher: inout Hasher) {
      // Equal bytes are canonically equivalent, so the string's own hash agrees with `==`. Few names are of two types or
      // in two languages: the rest of the key is left to `==`.
      hasher.combine(surface)
    }
  }

  /// Names kept, some two kilobytes each with all that may be made of them: those of a day's news.
  static let mostNames = 4096
  /// Pairs kept of each question.
  private static let mostPairs = 32768

  private var numbers: [Key: Int] = [:]
  private(set) var spellings: [NameSpelling] = []
  private var words = WordNumbers()
  private var forms = WordNumbers()
  /// By the number of a spelling: made when first asked for.
  private var wholes: [Made<PreparedName>] = []
  private var families: [Made<PreparedName>] = []
  private var wholeKeys: [Made<Set<NameKey>>] = []
  private var familyKeys: [Made<Set<NameKey>>] = []
  /// By question, answers by the numbers of two spellings.
  private var answers = [[UInt64: Bool]](repeating: [:], count: Question.allCases.count)

  /// What may be asked of two spellings.
  enum Question: Int, CaseIterable {
    case isSame, isLikeFamily, isRespelledFamily
  }

  private enum Made<Value: Sendable>: Sendable {
    case notYet
    case made(Value?)
  }

  /// Forgets everything when there is too much of it: not within an article, whose numbers must hold.
  mutating func beginArticle() {
    let isFull = spellings.count > Self.mostNames || answers.contains { $0.count >= Self.mostPairs }
    guard isFull else { return }
    self = NameMemory()
  }

  mutating func spelling(of mention: Mention, lexicon: Lexicon) -> NameSpelling {
    let key = Key(surface: mention.surface, type: mention.type, language: mention.language)
    if let known = numbers[key] { return spellings[known] }
    let made = NameSpelling(
      mention, number: spellings.count, lexicon: lexicon, words: &words, forms: &forms)
    numbers[key] = made.number
    spellings.append(made)
    wholes.append(.notYet)
    families.append(.notYet)
    wholeKeys.append(.notYet)
    familyKeys.append(.notYet)
    return made
  }

  /// The known answer to a question about two spellings, or the one found now.
  mutating func answer(
    _ question: Question, _ left: NameSpelling, _ right: NameSpelling, found: (inout NameMemory) -> Bool
  ) -> Bool {
    let pair = UInt64(truncatingIfNeeded: left.number) << 32 | UInt64(truncatingIfNeeded: right.number)
    if let known = answers[question.rawValue][pair] { return known }
    let answer = found(&self)
    // One article may have more pairs than are to be kept.
    if answers[question.rawValue].count < Self.mostPairs { answers[question.rawValue][pair] = answer }
    return answer
  }

  // MARK: Names ready to be compared

  mutating func whole(_ name: NameSpelling, _ matcher: NameMatcher) -> PreparedName? {
    if case .made(let known) = wholes[name.number] { return known }
    let found = Self.prepared(name.surface, name, matcher)
    wholes[name.number] = .made(found)
    return found
  }

  /// The last word of a full name.
  mutating func family(_ name: NameSpelling, _ matcher: NameMatcher) -> PreparedName? {
    if case .made(let known) = families[name.number] { return known }
    let found = name.words.count > 1 ? name.words.last.flatMap { Self.prepared($0, name, matcher) } : nil
    families[name.number] = .made(found)
    return found
  }

  mutating func wholeKeys(_ name: NameSpelling, _ matcher: NameMatcher) -> Set<NameKey>? {
    if case .made(let known) = wholeKeys[name.number] { return known }
    let found = whole(name, matcher).map { Set($0.keys(.precise)) }
    wholeKeys[name.number] = .made(found)
    return found
  }

  mutating func familyKeys(_ name: NameSpelling, _ matcher: NameMatcher) -> Set<NameKey>? {
    if case .made(let known) = familyKeys[name.number] { return known }
    let found = family(name, matcher).map { Set($0.keys(.precise)) }
    familyKeys[name.number] = .made(found)
    return found
  }

  private static func prepared(_ text: String, _ name: NameSpelling, _ matcher: NameMatcher) -> PreparedName? {
    name.type == .person ? matcher.prepared(text, type: .person, language: name.language) : nil
  }
}

/// The memories of a linker: as many as articles were linked at one time.
final class NameMemories: Sendable {
  private let idle = Mutex<[NameMemory]>([])

  /// A memory for one article; ``give(_:)`` it back.
  func take() -> NameMemory { idle.withLock { $0.popLast() } ?? NameMemory() }

  func give(_ memory: NameMemory) { idle.withLock { $0.append(memory) } }
}
