import TextModel

/// A name scanned, looked up and given roles: what parsing and comparing share.
struct NameAnatomy: Sendable {
  let surface: String
  var type: EntityType?
  /// True when the caller said what is named.
  let isTypeGiven: Bool
  /// How likely the name names each kind.
  var kind = KindOdds(person: 0, place: 0, organization: 0)
  let language: Language
  var words: [NameWord]
  let units: [UInt8]
  /// What the whole name is known to stand for.
  private(set) var known = KnownName.none

  /// Nil when the surface holds no letter and no digit.
  init?(_ surface: String, type: EntityType?, language: Language, model: NameModel) {
    let scan = CompoundWords.divided(NameScanner.scan(surface), of: surface, type: type)
    guard !scan.words.isEmpty else { return nil }
    self.surface = surface
    self.type = type
    isTypeGiven = type != nil
    self.language = language
    units = scan.units
    words = []
    words.reserveCapacity(scan.words.count)
    for scanned in scan.words {
      let entry = NameLexicon.shared.entry(scanned.hash)
      var word = NameWord(scanned: scanned, classes: entry.classes, concepts: entry.concepts)
      let ending = NameSuffixes.shared.ending(scan.units[scanned.units], scanned.alphabet)
      word.suffix = ending.meaning
      if ending.meaning.contains(.patronymic) {
        word.father = FatherStem(scan.units[scanned.units].dropLast(ending.units), scanned.alphabet, model: model)
      }
      word.information = model.information(of: scan.units[scanned.units], scanned.alphabet)
      word.rarity = model.frequencies.rarity(of: scanned.hash)
      words.append(word)
    }
    RoleAssignment.assign(&self, model: model)
    known = KnownName.find(self)
  }

  /// The script of most letters.
  var script: Script {
    var counts: [Alphabet: Int32] = [:]
    for word in words { counts[word.scanned.alphabet, default: 0] += word.scanned.letterCount }
    // Ties fall to the alphabet listed first, so that the answer never depends on a dictionary's order.
    let most = Alphabet.allCases.max { (counts[$0] ?? 0, $1.rawValue) < (counts[$1] ?? 0, $0.rawValue) }
    return switch most {
    case .cyrillic: .cyrillic
    case .arabic: .arabic
    case .hebrew: .hebrew
    case .hangul: .hangul
    case .kana: .katakana
    case .pinyin: .han
    case .romanized: .unknown
    case .latin: .latin
    case .digits, nil: .common
    }
  }

  /// The part that a word is.
  func part(_ word: NameWord) -> NamePart {
    let range = Int(word.scanned.start)..<Int(word.scanned.end)
    let utf8 = surface.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return NamePart(text: String(surface[start..<end]), role: word.role, range: TextRange(range))
  }
}
