import NameMatching
import Romanization
import TextModel

/// Spells names of other alphabets in Latin letters, by the standards under which papers write them.
struct StandardSpellings {
  let language: Language

  /// Alphabets of which the standards leave no vowel to guess.
  static func canSpell(_ name: String, _ type: EntityType) -> Bool {
    guard type != .organization else { return false }
    return SpellingSample.words(of: name).allSatisfy { word in
      word.alphabet == .cyrillic || type == .person && (word.alphabet == .hangul || word.alphabet == .pinyin)
    }
  }

  /// Standards drawn from, the likeliest first.
  private static let standards = 10

  /// Two names, each by a standard drawn at random; nil when both are written alike.
  func pair(_ left: String, _ right: String, using random: inout SeededGenerator) -> (String, String)? {
    guard let one = variants(left).randomElement(using: &random),
      let other = variants(right).randomElement(using: &random), one != other
    else { return nil }
    return (one, other)
  }

  private func variants(_ name: String) -> [String] {
    let known = language.code == "und" ? nil : language
    return Romanizer.variants(of: name, language: known).prefix(Self.standards).map(\.text)
  }
}
