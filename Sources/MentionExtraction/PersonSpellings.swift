import NameMatching
import TextModel

/// The persons' names of one article made ready to be compared by their spelling, each when it is first asked for: of
/// most names letters or sounds tell at once that they are no spellings of one.
final class PersonSpellings {
  private let forms: [NameForm]
  private let matcher = NameMatcher()
  private var wholes: [Made<PreparedName>]
  private var families: [Made<PreparedName>]
  private var wholeKeys: [Made<Set<NameKey>>]
  private var familyKeys: [Made<Set<NameKey>>]

  private enum Made<Value> {
    case notYet
    case made(Value?)
  }

  init(forms: [NameForm]) {
    self.forms = forms
    wholes = Array(repeating: .notYet, count: forms.count)
    families = wholes
    wholeKeys = Array(repeating: .notYet, count: forms.count)
    familyKeys = wholeKeys
  }

  /// True when the matcher takes two forms for one name.
  func areSame(_ left: Int, _ right: Int) -> Bool {
    guard let first = whole(left), let second = whole(right) else { return false }
    return matcher.profile.verdict(matcher.weight(first, second).probability) == .same
  }

  /// True when a form looks and sounds like the last word of a full name.
  func isLike(_ short: Int, familyOf full: Int) -> Bool {
    guard let sounds = keys(&wholeKeys, short, whole), let others = keys(&familyKeys, full, family),
      // Sounds first: they tell most names apart, and cost less than a comparison.
      !sounds.isDisjoint(with: others), let first = whole(short), let second = family(full)
    else { return false }
    return matcher.weight(first, second).probability >= matcher.profile.ask
  }

  private func whole(_ form: Int) -> PreparedName? { name(&wholes, form, forms[form].surface) }

  /// The last word of a full name.
  private func family(_ form: Int) -> PreparedName? {
    forms[form].words.count > 1 ? forms[form].words.last.flatMap { name(&families, form, $0) } : nil
  }

  private func name(_ names: inout [Made<PreparedName>], _ form: Int, _ text: String) -> PreparedName? {
    if case .made(let known) = names[form] { return known }
    let isPerson = forms[form].type == .person
    let found = isPerson ? matcher.prepared(text, type: .person, language: forms[form].language) : nil
    names[form] = .made(found)
    return found
  }

  private func keys(
    _ keys: inout [Made<Set<NameKey>>], _ form: Int, _ prepared: (Int) -> PreparedName?
  ) -> Set<NameKey>? {
    if case .made(let known) = keys[form] { return known }
    let found = prepared(form).map { Set($0.keys(.precise)) }
    keys[form] = .made(found)
    return found
  }
}
