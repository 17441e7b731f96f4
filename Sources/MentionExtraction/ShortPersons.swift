import TextModel

/// Gives every lone family or given name of an article to the whole name that it stands for.
struct ShortPersons {
  let mentions: [Mention]
  let forms: [NameForm]
  let links: PersonLinks
  private var searches = 0

  init(mentions: [Mention], forms: [NameForm], links: PersonLinks) {
    self.mentions = mentions
    self.forms = forms
    self.links = links
  }

  /// Searches for a standard behind two spellings, some 20 milliseconds each, that one article may cost. Articles that
  /// need any need one or two.
  static let mostSearches = 4
  /// Named whole this many times as often as any namesake, a person is whom the article is about.
  private static let protagonistShare = 2

  /// - Parameter assignment: for every mention its form; changed where mentions of one form go to different people.
  mutating func assign(_ sets: inout DisjointSets, _ assignment: inout [Int]) {
    for short in forms.indices where forms[short].type == .person && forms[short].words.count == 1 {
      var fulls = bestFits(short)
      if fulls.isEmpty { fulls = respelled(short) }
      // The roots before this form joins any of them: what it adds to one is no reason to choose that one.
      let roots = fulls.map { sets.root(of: $0) }
      if let only = roots.first, roots.allSatisfy({ $0 == only }) {
        sets.join(short, only)
      } else if !roots.isEmpty {
        let bearers = self.bearers(fulls, roots)
        for mention in forms[short].mentions {
          assignment[mention] = Self.chosen(for: mentions[mention], at: mention, of: bearers) ?? short
        }
      }
    }
  }

  /// The whole names that the short one fits best.
  private func bestFits(_ short: Int) -> [Int] {
    var best: PersonLinks.Fit?
    var fulls: [Int] = []
    for full in forms.indices where forms[full].type == .person {
      guard let fit = links.fit(short, to: full) else { continue }
      if let known = best, fit < known { continue }
      if best != fit { fulls = [] }
      best = fit
      fulls.append(full)
    }
    return fulls
  }

  /// The whole names whose family name another standard spells like the short one.
  private mutating func respelled(_ short: Int) -> [Int] {
    var found: [Int] = []
    for full in forms.indices where links.isLikeFamily(short, of: full) {
      guard searches < Self.mostSearches else { break }
      searches += 1
      if links.isRespelledFamily(short, of: full) { found.append(full) }
    }
    return found
  }

  /// A person of whom the short form may speak, with what the article says at the whole name.
  private struct Bearer {
    var form: Int
    var mentions: [Int]
    var roles: Set<String>
  }

  private func bearers(_ fulls: [Int], _ roots: [Int]) -> [Bearer] {
    Array(Set(roots)).sorted().map { root in
      let own = zip(fulls, roots).filter { $0.1 == root }.map(\.0)
      let spoken = own.flatMap { forms[$0].mentions }.sorted()
      return Bearer(
        form: own.first ?? root, mentions: spoken, roles: Set(spoken.flatMap { mentions[$0].roles }))
    }
  }

  /// Whom a lone name means when several bear it: the one with its office; else whom the article is about; else who was
  /// named last before it.
  private static func chosen(for mention: Mention, at place: Int, of bearers: [Bearer]) -> Int? {
    let inOffice = bearers.filter { !$0.roles.isDisjoint(with: mention.roles) }
    if inOffice.count == 1 { return inOffice[0].form }
    let often = bearers.sorted { ($1.mentions.count, $0.form) < ($0.mentions.count, $1.form) }
    if often.count > 1, often[0].mentions.count > 1,
      often[0].mentions.count >= often[1].mentions.count * protagonistShare
    {
      return often[0].form
    }
    return bearers.compactMap { bearer in bearer.mentions.last { $0 < place }.map { (at: $0, form: bearer.form) } }
      .max { $0.at < $1.at }?.form
  }
}
