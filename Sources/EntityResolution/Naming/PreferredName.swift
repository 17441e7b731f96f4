package import TextModel

/// Chooses the name an entity is shown under, in each language of the press and in general.
///
/// **In a language**: among the spellings printed in that language, the best class wins, and in it the spelling used
/// most outside boilerplate; ties go to the spelling in more documents, then to the first by its bytes. The classes,
/// best first: a whole name; a part of a longer spelling, a lone surname, an acronym; a glued or shouted form
/// (`DongJun`, `TOKAYEV`) or an inflected one (`Токаева` beside `Токаев`); anything seen in boilerplate only.
///
/// **In general**: the English label if there is one; else the label of the Latin-script language that printed the
/// entity most; else the label of the language that printed it most.
package enum PreferredName {
  /// The label of each language that printed the entity.
  package static func labels(of names: [NameStatement], type: EntityType) -> [Language: String] {
    let byLanguage = Dictionary(grouping: names) { $0.language }
    return byLanguage.compactMapValues { best(of: $0, type: type)?.value }
  }

  /// The general label; empty only for an entity without names.
  package static func generalLabel(of names: [NameStatement], labels: [Language: String]) -> String {
    if let english = labels.first(where: { $0.key.base == .english }) { return english.value }
    var uses: [Language: Int] = [:]
    for name in names { uses[name.language, default: 0] += name.count }
    let latin = Set(names.filter { $0.script == .latin }.map(\.language))
    let ranked = labels.keys.sorted { left, right in
      let leftRank = (latin.contains(left) ? 0 : 1, -(uses[left] ?? 0))
      let rightRank = (latin.contains(right) ? 0 : 1, -(uses[right] ?? 0))
      return leftRank == rightRank ? left < right : leftRank < rightRank
    }
    return ranked.first.flatMap { labels[$0] } ?? ""
  }

  /// The preferred spelling of one language; nil when there is none.
  package static func best(of names: [NameStatement], type: EntityType) -> NameStatement? {
    let candidates = Array(names.sorted().prefix(mostCandidates))
    let others = candidates.map { NameForm($0.value) }
    let uses = candidates.map(\.count)
    var best: (rank: Int, name: NameStatement)?
    for (name, form) in zip(candidates, others) {
      let rank = rank(form, count: name.count, among: others, uses, type: type)
      // Candidates stand in order of use, so an equal rank does not displace.
      if best.map({ rank < $0.rank }) ?? true { best = (rank, name) }
    }
    return best?.name
  }

  /// Every form is held against every other; rarer spellings than these never win.
  private static let mostCandidates = 48

  /// The class of a form: lower is better. The steps are a scale of their own, not weights.
  private static func rank(
    _ form: NameForm, count: Int, among others: [NameForm], _ uses: [Int], type: EntityType
  ) -> Int {
    guard count > 0 else { return 3 }
    if form.isShouted(among: others) || form.isGlued(among: others) || form.isInflected(among: others) { return 2 }
    if form.isAbbreviation { return others.contains { !$0.isAbbreviation } ? 1 : 0 }
    guard type != .place else { return 0 }
    let isPart = zip(others, uses).contains { other, otherCount in
      // A lone surname stays a part beside a whole name that spells it otherwise.
      let isSurname = type == .person && form.words.count == 1 && other.words.count > 1
      return (isSurname || form.isPart(of: other)) && otherCount * rarestWhole >= count
    }
    return isPart ? 1 : 0
  }

  /// A longer spelling makes a shorter one a mere part only if it is used at least once for so many uses of the
  /// short one: a club printed once with its whole legal name keeps the name everyone uses.
  private static let rarestWhole = 20
}

extension Entity {
  /// The entity as users see it.
  package init(_ stored: StoredEntity) {
    let labels = PreferredName.labels(of: stored.names, type: stored.type)
    self.init(
      id: stored.id, type: stored.type, label: PreferredName.generalLabel(of: stored.names, labels: labels),
      labels: labels, names: stored.names, documentCount: stored.documentCount)
  }
}
