import NameMatching
import TextModel

/// Words of names by the place that they take there, to be put into other names.
struct DonorWords {
  /// Where in a name a word stands.
  enum Place: String {
    case first
    case inner
    case last
    /// The father's name, of one gender.
    case patronymic
  }

  private struct Donor {
    let entity: Int
    let word: Substring
  }

  private var donors: [String: [Donor]] = [:]
  private let matcher = NameMatcher()

  init(_ entities: [NameEntity]) {
    for (index, entity) in entities.enumerated() {
      for name in entity.names {
        let words = name.split(separator: " ")
        guard words.count > 1 else { continue }
        for (place, word) in words.enumerated() {
          add(word, of: index, at: Self.place(place, of: words.count, entity.type), entity.type)
        }
        if entity.type == .person, let word = Self.patronymic(of: name) {
          add(word, of: index, at: .patronymic, .person)
        }
      }
    }
  }

  private mutating func add(_ word: Substring, of entity: Int, at place: Place, _ type: EntityType) {
    donors[Self.key(word, place, type), default: []].append(Donor(entity: entity, word: word))
  }

  /// Words of organizations move about freely.
  static func place(_ index: Int, of count: Int, _ type: EntityType) -> Place {
    if type == .organization { return .inner }
    return index == 0 ? .first : index == count - 1 ? .last : .inner
  }

  /// The one word of a name that names the father, if there is one and it stands alone.
  static func patronymic(of name: String) -> Substring? {
    guard let parts = NameParser().parse(name, type: .person, language: .undetermined)?.parts(.patronymic),
      parts.count == 1
    else { return nil }
    return name.split(separator: " ").first { $0 == parts[0].text }
  }

  /// What a donor must not give itself away by: alphabet, capitals, closing punctuation; fathers' names also by the
  /// ending, which tells sons from daughters.
  private static func key(_ word: Substring, _ place: Place, _ type: EntityType) -> String {
    let alphabet = SpellingSample.words(of: String(word)).first.map { "\($0.alphabet)" } ?? ""
    let ending = place == .patronymic ? String(word.lowercased().suffix(2)) : ""
    return "\(type) \(place) \(alphabet) \(word.uppercased() == word) \(word.last == ",") \(word.count < 4) \(ending)"
  }

  /// A word of another entity in the same place, in the same alphabet and manner of writing.
  func word(
    like word: Substring, at place: Place, _ type: EntityType, not entity: Int, using random: inout SeededGenerator
  ) -> Substring? {
    guard let choice = donors[Self.key(word, place, type)], let own = matcher.prepared(String(word)) else { return nil }
    for _ in 0..<Self.tries {
      guard let donor = choice.randomElement(using: &random), donor.entity != entity,
        let other = matcher.prepared(String(donor.word)), rate(own, other) > Self.surelyAnother
      else { continue }
      return donor.word
    }
    return nil
  }

  /// How unlike two words are spelled; 1 for those that no spelling joins.
  private func rate(_ one: PreparedName, _ other: PreparedName) -> Float {
    NameMatcher.measured(one, other)[.worstRate]
  }

  private static let tries = 8

  /// Of many such words the most like one that no spelling explains: *Nurali* for *Nursultan*.
  func similarWord(
    like word: Substring, at place: Place, _ type: EntityType, not entity: Int, using random: inout SeededGenerator
  ) -> Substring? {
    guard let choice = donors[Self.key(word, place, type)], let own = matcher.prepared(String(word)) else { return nil }
    var best: (rate: Float, word: Substring)?
    for _ in 0..<Self.candidates {
      guard let donor = choice.randomElement(using: &random), donor.entity != entity,
        let other = matcher.prepared(String(donor.word))
      else { continue }
      let rate = rate(own, other)
      if rate > Self.surelyAnother, rate < best?.rate ?? 1 { best = (rate, donor.word) }
    }
    return best?.word
  }

  private static let candidates = 48
  /// Below this rate two words may be spellings of one name, and the pair no negative.
  private static let surelyAnother: Float = 0.34
}
