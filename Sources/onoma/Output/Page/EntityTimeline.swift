import OnomaKit

/// The articles of an entity in order of their dates, as markup.
struct EntityTimeline {
  private let outcome: ResolveOutcome
  private let dates: [DocumentID: String]
  /// Articles whose text the page has.
  private let shown: Set<DocumentID>

  /// Articles listed of one entity: so many of the first and of the last; those between are counted.
  private static let listedAtEnds = 40

  init(_ outcome: ResolveOutcome) {
    self.outcome = outcome
    var dates: [DocumentID: String] = [:]
    for article in outcome.articles { dates[article.resolved.id] = article.read.date }
    self.dates = dates
    shown = Set(outcome.articles.prefix(EntityPage.mostArticles).map(\.resolved.id))
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
    let left = documents.count - 2 * Self.listedAtEnds
    let items =
      left > 0
      ? documents.prefix(Self.listedAtEnds).map(item) + ["<li>… \(left) more …</li>"]
        + documents.suffix(Self.listedAtEnds).map(item) : documents.map(item)
    return "<ol class=\"timeline\" aria-label=\"Articles by date\">\(items.joined())</ol>"
  }

  private func item(_ id: DocumentID) -> String {
    let name = MarkupText.escaped(id.rawValue)
    let date = dates[id].map { "<time>\(MarkupText.escaped($0))</time> " } ?? ""
    return "<li>\(date)" + (shown.contains(id) ? "<a href=\"#article-\(name)\">\(name)</a></li>" : "\(name)</li>")
  }
}
