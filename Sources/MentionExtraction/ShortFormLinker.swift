package import Lexicons
public import TextModel

/// Joins the mentions of one article that name one thing: *Tokayev* to *Kassym-Jomart Tokayev*, *SCO* to
/// *Shanghai Cooperation Organization*, `DongJun` to *Dong Jun*.
///
/// ```swift
/// let chains = ShortFormLinker().chains(of: mentions, in: document.text)
/// chains[0].name         // "Dong Jun"
/// chains[0].names        // ["Dong Jun", "DongJun", "Dong"]
/// ```
///
/// Only what is safe within one article is joined. A family name goes to the full name that bears it; when two do, to
/// the one of the same office, or whom the article is about, or who was named last before it. *Tokayeva* never goes to *Tokayev*, but the Russian case form *Токаева* does when no
/// woman of that name is named.
public struct ShortFormLinker: Sendable {
  private let lexicon: Lexicon
  private let memories = NameMemories()

  /// A linker. Keep it when many articles are linked: it remembers the names met lately.
  public init() { lexicon = .bundled }

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The chains of an article's mentions: every mention is in exactly one.
  ///
  /// - Parameter mentions: in order of their start.
  /// - Complexity: O(mentions + forms²), where a form is a different spelling; besides up to four times some 20 milliseconds for
  ///   family names that are spelled almost, but not quite, as a full name's.
  public func chains(of mentions: [Mention], in text: SourceText) -> [MentionChain] {
    guard !mentions.isEmpty else { return [] }
    var memory = memories.take()
    memory.beginArticle()
    let spellings = mentions.map { memory.spelling(of: $0, lexicon: lexicon) }
    let forms = NameForm.forms(of: spellings)
    // Consumed: a second hold on the memory would copy it at its next change.
    let likeness = PersonSpellings(memory: consume memory)
    defer { memories.give(likeness.memory) }
    let persons = PersonLinks(forms: forms, lexicon: lexicon, spellings: likeness)
    var sets = DisjointSets(count: forms.count)
    let organizations = OrganizationLinks(forms: forms, lexicon: lexicon)
    joinWholeNames(forms, persons, organizations, &sets)
    joinBracketed(mentions, forms, in: text, &sets)
    joinOrganizationParts(forms, organizations, &sets)
    var assignment = [Int](repeating: 0, count: mentions.count)
    for (number, form) in forms.enumerated() {
      for mention in form.mentions { assignment[mention] = number }
    }
    var shortPersons = ShortPersons(mentions: mentions, forms: forms, links: persons)
    shortPersons.assign(&sets, &assignment)
    let roots = assignment.map { sets.root(of: $0) }
    return ChainWriter(mentions: mentions, spellings: spellings).chains(of: roots, below: forms.count)
  }

  private func joinWholeNames(
    _ forms: [NameForm], _ persons: PersonLinks, _ organizations: OrganizationLinks, _ sets: inout DisjointSets
  ) {
    let places = PlaceLinks(forms: forms)
    for right in forms.indices {
      let type = forms[right].type
      for left in 0..<right where forms[left].type == type {
        let isSame =
          switch type {
          case .person: persons.isSame(left, right)
          case .organization: organizations.isSame(left, right)
          case .place: places.isSame(left, right)
          }
        if isSame { sets.join(left, right) }
      }
    }
  }

  /// *Long Name (LN)* and *LN (Long Name)*.
  private func joinBracketed(
    _ mentions: [Mention], _ forms: [NameForm], in text: SourceText, _ sets: inout DisjointSets
  ) {
    var formOf = [Int](repeating: 0, count: mentions.count)
    for (number, form) in forms.enumerated() {
      for mention in form.mentions { formOf[mention] = number }
    }
    for index in mentions.indices.dropFirst() {
      let (before, after) = (mentions[index - 1], mentions[index])
      guard before.type == .organization, after.type == .organization,
        Self.isBracketed(after, behind: before, in: text)
      else { continue }
      let (left, right) = (forms[formOf[index - 1]].spelling, forms[formOf[index]].spelling)
      guard left.organization?.isAcronym != right.organization?.isAcronym else { continue }
      sets.join(formOf[index - 1], formOf[index])
    }
  }

  /// Only white space and an opening bracket between them, and a closing one behind.
  private static func isBracketed(_ after: Mention, behind before: Mention, in text: SourceText) -> Bool {
    guard before.range.upperBound <= after.range.lowerBound, after.range.upperBound < text.count else { return false }
    let gap = text.utf8[before.range.upperBound..<after.range.lowerBound].filter {
      $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0
    }
    return gap == [UInt8(ascii: "(")] && text.utf8[after.range.upperBound] == UInt8(ascii: ")")
  }

  /// A part of an organization's name stands for it when one organization only has this part.
  private func joinOrganizationParts(
    _ forms: [NameForm], _ links: OrganizationLinks, _ sets: inout DisjointSets
  ) {
    for short in forms.indices where forms[short].type == .organization {
      var roots: Set<Int> = []
      for long in forms.indices where forms[long].type == .organization && long != short {
        if links.isPart(short, of: long) { roots.insert(sets.root(of: long)) }
      }
      if roots.count == 1, let only = roots.first { sets.join(short, only) }
    }
  }
}
