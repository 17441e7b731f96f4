import Lexicons

/// What the packed glossary says of a phrase, in 32 bits: list 5, language 6, number of the canonical form 21.
struct GlossaryRow: Equatable, Sendable {
  let list: LexiconList
  /// Number in ``NameGlossary/languages`` of the one language it holds in; nil when in all that say nothing else.
  let language: Int?
  /// Its number in the word lists.
  let canonical: Int

  init(list: LexiconList, language: Int?, canonical: Int) {
    (self.list, self.language, self.canonical) = (list, language, canonical)
  }

  init(packed: UInt32) {
    let lists = LexiconList.allCases
    list = lists[min(Int(packed >> 27), lists.count - 1)]
    let language = Int(packed >> 21 & 63)
    self.language = language == 0 ? nil : language - 1
    canonical = Int(packed & 0x1F_FFFF)
  }

  var packed: UInt32 {
    UInt32(truncatingIfNeeded: list.index) << 27 | UInt32(truncatingIfNeeded: language.map { $0 + 1 } ?? 0) << 21
      | UInt32(truncatingIfNeeded: canonical) & 0x1F_FFFF
  }
}
