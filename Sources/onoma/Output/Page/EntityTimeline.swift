import OnomaKit

/// The articles of an entity in order of their dates, as markup.
struct EntityTimeline {
  private let outcome: ResolveOutcome
  private let dates: [DocumentID: String]

  init(_ outcome: ResolveOutcome) {
    self.outcome = outcome
    var dates: [DocumentID: String] = [:]
    for article in outcome.articles { dates[article.resolved.id] = article.read.date }
    self.dates = dates
  }

  /// Dates as documents write them, `2026-11-22`, sort as text; articles without one stand last.
  func markup(of entity: EntityID) -> String {
    let documents = outcome.documents[entity, default: []].sorted { left, right in
      switch (dates[left], dates[right]) {
      case (let first?, let second?): first == second ? left < right : first < second
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left < right
      }
    }
    let items = documents.map { id in
      let name = MarkupText.escaped(id.rawValue)
      let date = dates[id].map { "<time>\(MarkupText.escaped($0))</time> " } ?? ""
      return "<li>\(date)<a href=\"#article-\(name)\">\(name)</a></li>"
    }
    return "<ol class=\"timeline\" aria-label=\"Articles by date\">\(items.joined())</ol>"
  }
}
