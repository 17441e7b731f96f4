import OnomaKit

/// One entity on the page: its preferred names, its spellings, its articles, and why they belong together.
struct EntityCard {
  private let entity: Entity
  private let outcome: ResolveOutcome
  private let reasons: LinkReasons

  init(_ entity: Entity, _ outcome: ResolveOutcome, _ reasons: LinkReasons) {
    self.entity = entity
    self.outcome = outcome
    self.reasons = reasons
  }

  var markup: String {
    let search = entity.names.map(\.value).joined(separator: " ") + " " + entity.label
    return """
      <article class="entity \(entity.type.rawValue)" id="\(entity.id)" data-type="\(entity.type.rawValue)" \
      data-search="\(MarkupText.escaped(search.lowercased()))">
      <h2><button type="button" class="name" aria-pressed="false">\(MarkupText.escaped(entity.label))</button>
      <span class="chip">\(entity.type.rawValue)</span></h2>
      \(labels)<ul class="spellings">\(spellings)</ul>
      <p class="documents">\(documents)</p>
      \(why)</article>

      """
  }

  private var labels: String {
    let items = entity.labels.sorted { $0.key < $1.key }.map { language, name in
      "<dt>\(MarkupText.escaped(language.rawValue))</dt><dd lang=\"\(MarkupText.escaped(language.rawValue))\">"
        + "<bdi>\(MarkupText.escaped(name))</bdi></dd>"
    }
    return items.isEmpty ? "" : "<dl>\(items.joined())</dl>\n"
  }

  private var spellings: String {
    entity.names.map { name in
      "<li><bdi lang=\"\(MarkupText.escaped(name.language.rawValue))\">\(MarkupText.escaped(name.value))</bdi> "
        + "<small>\(MarkupText.escaped(name.language.rawValue)) ×\(name.count)</small></li>"
    }
    .joined()
  }

  private var documents: String {
    outcome.documents[entity.id, default: []]
      .map { id in
        let name = MarkupText.escaped(id.rawValue)
        return "<a href=\"#article-\(name)\">\(name)</a>"
      }
      .joined(separator: ", ")
  }

  private var why: String {
    let links = reasons.reasons(for: entity.id)
    guard !links.isEmpty else { return "" }
    let items = links.map { link in
      "<li class=\"\(link.verdict.rawValue)\"><b><bdi>\(MarkupText.escaped(link.left))</bdi> \(Self.sign(link.verdict)) "
        + "<bdi>\(MarkupText.escaped(link.right))</bdi></b> <small>\(link.bits)</small><br>"
        + "\(MarkupText.escaped(link.evidence.joined(separator: "; ")))</li>"
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
