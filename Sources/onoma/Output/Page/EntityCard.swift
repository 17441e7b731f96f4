import OnomaKit

/// One entity on the page: its preferred names, its spellings, its articles, and why they belong together.
struct EntityCard {
  private let entity: Entity
  private let outcome: ResolveOutcome
  private let sources: Sources

  /// What the cards of a page share.
  struct Sources {
    let reasons: LinkReasons
    let company: EntityCompany
    let timeline: EntityTimeline
    let schemes = SpellingSchemes()

    init(_ outcome: ResolveOutcome) {
      reasons = LinkReasons(outcome)
      company = EntityCompany(outcome)
      timeline = EntityTimeline(outcome)
    }
  }

  init(_ entity: Entity, _ outcome: ResolveOutcome, _ sources: Sources) {
    self.entity = entity
    self.outcome = outcome
    self.sources = sources
  }

  var markup: String {
    let search = entity.names.map(\.value).joined(separator: " ") + " " + entity.label
    return """
      <article class="entity \(entity.type.rawValue)" id="\(entity.id)" data-type="\(entity.type.rawValue)" \
      data-languages="\(MarkupText.escaped(languages))" data-search="\(MarkupText.escaped(search.lowercased()))">
      <h3><button type="button" class="name" dir="auto" aria-pressed="false">\(MarkupText.escaped(entity.label))</button>
      <span class="chip">\(TypeName.singular(entity.type))\(places)</span></h3>
      \(others)<details class="more"><summary>Spellings, articles and company</summary>
      \(labels)<ul class="spellings" aria-label="Spellings">\(spellings)</ul>
      \(sources.timeline.markup(of: entity.id))
      \(company)\(why)</details></article>

      """
  }

  /// How often it is named, and in how many articles.
  private var places: String {
    let mentions = entity.names.reduce(0) { $0 + $1.count }
    let articles = outcome.documents[entity.id, default: []].count
    return " · \(mentions)× in \(articles) article\(articles == 1 ? "" : "s")"
  }

  /// Spellings in the closed card: one line that tells the entity from its namesakes.
  private static let shownOthers = 6

  /// The other spellings, those of another case alone left out: of these the one in capitals, as headlines have it.
  private var others: String {
    var told: Set<String> = [entity.label.lowercased()]
    let quiet = entity.names.filter { $0.value != $0.value.uppercased() || $0.value == $0.value.lowercased() }
    let loud = entity.names.filter { $0.value == $0.value.uppercased() && $0.value != $0.value.lowercased() }
    let names = (quiet + loud).filter { told.insert($0.value.lowercased()).inserted }.prefix(Self.shownOthers)
    guard !names.isEmpty else { return "" }
    let items = names.map { name in
      "<bdi lang=\"\(MarkupText.escaped(name.language.rawValue))\">\(MarkupText.escaped(name.value))</bdi>"
    }
    return "<p class=\"also\">\(items.joined(separator: ", "))</p>\n"
  }

  private var labels: String {
    let items = entity.labels.sorted { $0.key < $1.key }.map { language, name in
      "<dt>\(MarkupText.escaped(language.rawValue))</dt><dd lang=\"\(MarkupText.escaped(language.rawValue))\">"
        + "<bdi>\(MarkupText.escaped(name))</bdi></dd>"
    }
    return items.isEmpty ? "" : "<dl aria-label=\"Name in each language\">\(items.joined())</dl>\n"
  }

  /// The languages that name it, as the page's filter asks for them.
  private var languages: String {
    Set(entity.names.map(\.language.rawValue)).sorted().joined(separator: " ")
  }

  private var spellings: String {
    let schemes = sources.schemes.schemes(of: entity)
    return entity.names.enumerated().map { place, name in
      let scheme = schemes[place].map { " <small class=\"scheme\">\(MarkupText.escaped($0))</small>" } ?? ""
      return "<li><bdi lang=\"\(MarkupText.escaped(name.language.rawValue))\">\(MarkupText.escaped(name.value))</bdi> "
        + "<small>\(MarkupText.escaped(name.language.rawValue)) ×\(name.count)</small>\(scheme)</li>"
    }
    .joined()
  }

  private var company: String {
    let companions = sources.company.companions(of: entity.id)
    guard !companions.isEmpty else { return "" }
    let links = companions.map { companion in
      "<a href=\"#\(companion.entity)\" class=\"to-entity\">"
        + "<bdi>\(MarkupText.escaped(outcome.labels[companion.entity] ?? companion.entity.rawValue))</bdi></a> "
        + "<small>×\(companion.articles)</small>"
    }
    return "<p class=\"company\">With \(links.joined(separator: ", "))</p>\n"
  }

  private var why: String {
    let links = sources.reasons.reasons(for: entity.id)
    guard !links.isEmpty else { return "" }
    let items = links.map { link in
      "<li class=\"\(link.verdict.rawValue)\"><b><bdi>\(MarkupText.escaped(link.left))</bdi> \(Self.sign(link.verdict)) "
        + "<bdi>\(MarkupText.escaped(link.right))</bdi></b> <small>\(link.bits)</small><br>"
        + "\(MarkupText.isolated(link.evidence))</li>"
    }
    return "<details><summary>Why (\(links.count))</summary><ul>\(items.joined())</ul></details>"
  }

  private static func sign(_ verdict: Judgment.Verdict) -> String {
    switch verdict {
    case .same: "="
    case .different: "≠"
    case .unsure: "≟"
    }
  }
}
