import TextModel

extension ParsedName {
  /// The blocking keys of the name, ascending, each once.
  ///
  /// - Complexity: O(length); a name gets at most some thirty keys.
  public func keys(_ recipe: KeyRecipe = .recall) -> [NameKey] {
    guard let name = NameAnatomy(surface, type: type, language: language, model: .bundled) else { return [] }
    return name.keys(recipe)
  }
}

extension PreparedName {
  /// The blocking keys of the name, ascending, each once.
  public func keys(_ recipe: KeyRecipe = .recall) -> [NameKey] { anatomy.keys(recipe) }
}

extension NameAnatomy {
  /// Keys have a letter for their kind: `p` the skeleton of a part, `w` of all content parts as one word, `g` a piece of
  /// three sounds, `s` a short word spelled out, `a` an acronym or the first letters that may make one.
  func keys(_ recipe: KeyRecipe) -> [NameKey] {
    var keys: Set<NameKey> = []
    var whole: [UInt8] = []
    for word in words where word.isContent && word.role != .initial {
      let latin = latinUnits(of: word)
      for skeleton in SoundSkeleton.shared.skeletons(of: latin) {
        keys.insert(skeleton.count > 1 ? Self.key("p", skeleton) : Self.key("s", latin.map { 0x40 + $0 % 0x3F }))
        if recipe == .recall { for gram in Self.trigrams(skeleton) { keys.insert(Self.key("g", gram)) } }
      }
      whole += latin
    }
    if words.count > 1 {
      for skeleton in SoundSkeleton.shared.skeletons(of: whole) where skeleton.count > 1 {
        keys.insert(Self.key("p", skeleton))
      }
    }
    for letters in acronymLetters { keys.insert(Self.key("a", letters)) }
    return keys.sorted()
  }

  private static func key(_ kind: String, _ bytes: [UInt8]) -> NameKey {
    NameKey(rawValue: kind + ":" + String(decoding: bytes, as: UTF8.self))
  }

  /// All runs of three sounds of a skeleton that has more; shorter ones are their own key.
  private static func trigrams(_ skeleton: [UInt8]) -> [[UInt8]] {
    guard skeleton.count > 3 else { return [] }
    return (0...(skeleton.count - 3)).map { Array(skeleton[$0..<($0 + 3)]) }
  }

  /// A word's units as Latin units: native letters by the Latin unit that most often answers to them.
  func latinUnits(of word: NameWord) -> [UInt8] {
    Self.latinUnits(of: units[word.scanned.units], word.scanned.alphabet)
  }

  static func latinUnits(of own: ArraySlice<UInt8>, _ alphabet: Alphabet) -> [UInt8] {
    guard !alphabet.usesLatinUnits, alphabet != .digits else { return Array(own) }
    if alphabet == .hangul { return SyllableLetters.latinUnits(ofHangul: own) }
    let row = SpellingModel.latinUnitRow(alphabet)
    return own.map { NameModel.bundled.spelling.bytes[row + Int($0)] }
  }

  /// First units of the content words of an organization, and the letters of words that look like acronyms.
  private var acronymLetters: [[UInt8]] {
    let fewest = 2
    var found = words.filter { RoleAssignment.isAcronym($0) && $0.scanned.letterCount >= Int32(fewest) }.map {
      Self.initials(latinUnits(of: $0))
    }
    let content = words.filter { $0.isContent && !RoleAssignment.isAcronym($0) }
    if content.count >= fewest, type == .organization || type == nil {
      found.append(content.compactMap { Self.initials(latinUnits(of: $0)).first })
    }
    return found.filter { $0.count >= fewest }
  }

  /// The letters of units: a letter group counts for its first letter.
  static func initials(_ units: [UInt8]) -> [UInt8] { units.map(LatinUnits.firstLetter) }
}
