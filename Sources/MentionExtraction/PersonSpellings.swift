import NameMatching
import Romanization
import TextModel

/// Compares the persons' names of one article by their spelling, each made ready when it is first asked for: of most
/// names letters or sounds tell at once that they are no spellings of one.
final class PersonSpellings {
  /// To be given back when the article is done.
  private(set) var memory: NameMemory
  private let matcher = NameMatcher()

  init(memory: consuming NameMemory) { self.memory = memory }

  /// True when the matcher takes two forms for one name.
  func areSame(_ left: NameSpelling, _ right: NameSpelling) -> Bool {
    memory.answer(.isSame, left, right) { [matcher] memory in
      guard let first = memory.whole(left, matcher), let second = memory.whole(right, matcher) else { return false }
      return matcher.profile.verdict(matcher.weight(first, second).probability) == .same
    }
  }

  /// True when a form looks and sounds like the last word of a full name.
  func isLike(_ short: NameSpelling, familyOf full: NameSpelling) -> Bool {
    memory.answer(.isLikeFamily, short, full) { [matcher] memory in
      guard let sounds = memory.wholeKeys(short, matcher), let others = memory.familyKeys(full, matcher),
        // Sounds first: they tell most names apart, and cost less than a comparison.
        !sounds.isDisjoint(with: others), let first = memory.whole(short, matcher),
        let second = memory.family(full, matcher)
      else { return false }
      return matcher.weight(first, second).probability >= matcher.profile.ask
    }
  }

  /// True when a named standard leads to the one word of a form and to the last word of a full name.
  func isRespelled(_ short: NameSpelling, familyOf full: NameSpelling) -> Bool {
    guard let word = short.words.first, let family = full.words.last else { return false }
    return memory.answer(.isRespelledFamily, short, full) { _ in
      !Romanizer.spellings(explaining: word, family).isEmpty
    }
  }
}
