/// Whose letters a word is spelled with, as far as spelling costs differ.
///
/// Each alphabet has its own units (letters and letter groups, numbered below 128) and its own learned table of costs
/// against Latin units. Kana, Han and the rest are read into Latin units first; they keep tables of their own, since a
/// pinyin *q* is not a Latin *q*.
package enum Alphabet: UInt8, Sendable, CaseIterable {
  case latin
  case cyrillic
  case arabic
  case hebrew
  case hangul
  case kana
  /// Han characters, read as pinyin.
  case pinyin
  /// Any other script, romanized.
  case romanized
  case digits

  /// True when the units are Latin letters and letter groups.
  package var usesLatinUnits: Bool {
    switch self {
    case .latin, .kana, .pinyin, .romanized: true
    case .cyrillic, .arabic, .hebrew, .hangul, .digits: false
    }
  }

  /// Alphabets in the order of how much of a name's sound they keep: of two, the one that keeps more is read into Latin.
  var loss: UInt8 {
    switch self {
    case .latin, .digits: 0
    case .romanized: 1
    case .cyrillic: 2
    case .kana: 3
    case .hangul: 4
    case .pinyin: 5
    case .hebrew: 6
    case .arabic: 7
    }
  }
}
