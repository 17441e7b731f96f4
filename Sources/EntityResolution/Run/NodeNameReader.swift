import NameMatching
import TextModel

/// Makes names ready for comparing, every spelling once: the news of a day say the same names over and over.
struct NodeNameReader {
  /// A name is read by its type and language, too.
  private struct Spelling: Hashable {
    let value: String
    let type: EntityType
    let language: Language

    static func == (left: Spelling, right: Spelling) -> Bool {
      left.type == right.type && left.value.utf8.elementsEqual(right.value.utf8) && left.language == right.language
    }

    func hash(into hasher: inout Hasher) {
      // Equal bytes are canonically equivalent, so the string's own hash agrees with `==`.
      hasher.combine(value)
      hasher.combine(type)
      hasher.combine(language)
    }
  }

  private let matcher: NameMatcher
  private let composer: NameComposer
  private var known: [Spelling: NameNode.Name] = [:]
  private var identities: [String: Int] = [:]
  /// The keys of all names read.
  private(set) var keys = KeyNumbers()

  init(matcher: NameMatcher, composer: NameComposer) {
    self.matcher = matcher
    self.composer = composer
  }

  /// The name, ready for comparing.
  mutating func name(_ value: String, type: EntityType, language: Language) -> NameNode.Name {
    let spelling = Spelling(value: value, type: type, language: language)
    if let name = known[spelling] { return name }
    let name = read(spelling)
    known[spelling] = name
    return name
  }

  private mutating func read(_ spelling: Spelling) -> NameNode.Name {
    let (type, language) = (spelling.type, spelling.language)
    let value = composer.trimming.name(in: spelling.value, type: type, language: language)
    let composed =
      type == .person
      ? ComposedName(
        elements: [], folded: NameFolding.words(of: value, language: language).joined(separator: " "))
      : composer.composed(value, language: language)
    let prepared = matcher.prepared(value, type: type, language: language)
    let isAcronym = type == .organization && NameForm(value).isAbbreviation
    let initials = type == .organization ? initials(of: value, composed, isAcronym: isAcronym, language) : []
    let keys = NameNode.Name.keys(of: composed, prepared, initials: initials, type: type)
    return NameNode.Name(
      number: known.count, value: spelling.value, language: language, prepared: prepared, composed: composed,
      isAcronym: isAcronym, initials: initials,
      isWhole: type == .person ? Self.isWholePerson(value, prepared) : !composed.isGeneric,
      identity: identity(of: composed, type),
      keys: keys.map { self.keys.number(of: $0) }.sortedOnce())
  }

  /// Known organizations have their acronyms in the lists.
  private func initials(
    of value: String, _ composed: ComposedName, isAcronym: Bool, _ language: Language
  ) -> [String] {
    guard composed.organization == nil, composed.place == nil else { return [] }
    return isAcronym ? [composed.folded] : composer.initials(of: value, language: language)
  }

  /// The number of what names that need no comparing share.
  private mutating func identity(of composed: ComposedName, _ type: EntityType) -> Int {
    let identity = type.rawValue + ":" + (type == .person ? composed.folded : composed.identity)
    if let known = identities[identity] { return known }
    let number = identities.count
    identities[identity] = number
    return number
  }

  /// A person's whole name has two words besides titles, particles and initials, or is written in Han or Hangul
  /// without spaces. Any other name is whole unless only common words stand in it.
  private static func isWholePerson(_ value: String, _ prepared: PreparedName?) -> Bool {
    guard let parts = prepared?.parsed.parts else { return false }
    let telling = parts.filter { !slightRoles.contains($0.role) }
    if telling.count > 1 { return true }
    return [.han, .hangul].contains(SurfaceScript.of(value)) && value.unicodeScalars.count > 1
  }

  private static let slightRoles: Set<NamePart.Role> = [.title, .particle, .initial, .generation, .number]
}
