import OnomaKit

/// `resolve --format html`: one page without network on which a person sees articles with their names marked, the
/// entities with their spellings, and why spellings were joined.
struct EntityPage {
  private let outcome: ResolveOutcome
  private let sources: EntityCard.Sources

  /// Articles whose text is on the page: a browser shows some megabytes at once, and nobody reads more.
  static let mostArticles = 2_000

  init(_ outcome: ResolveOutcome) {
    self.outcome = outcome
    sources = EntityCard.Sources(outcome)
  }

  func write(to output: inout OutputWriter) throws {
    try output.write(head)
    try output.write(toolbar)
    try output.write(
      "<main><section id=\"entities\" aria-labelledby=\"entities-name\" tabindex=\"-1\">\n"
        + "<h2 class=\"unseen\" id=\"entities-name\">Entities</h2>\n")
    try output.write(DoubtfulLinks(outcome, sources.reasons).markup)
    for entity in outcome.entities { try output.write(EntityCard(entity, outcome, sources).markup) }
    try output.write(
      """
      \(empty)<p id="nothing" class="empty" hidden>No entity fits. Clear the search, switch a type on, or show all \
      languages. <button type="button" id="clear">Show all</button></p></section>
      <section id="articles" aria-labelledby="articles-name" tabindex="-1">
      <h2 class="unseen" id="articles-name">Articles</h2>

      """)
    for article in outcome.articles.prefix(Self.mostArticles) {
      try output.write(ArticleMarkup(article, outcome).markup)
    }
    try output.write(rest)
    try output.write("</section></main>\n<script>\(PageScript.source)</script>\n</body></html>\n")
  }

  private var rest: String {
    let left = outcome.articles.count - Self.mostArticles
    guard left > 0 else { return "" }
    return "<p class=\"empty\">The texts of \(left) more articles are left out; the entities are those of all.</p>\n"
  }

  private var empty: String {
    guard outcome.entities.isEmpty else { return "" }
    return "<p class=\"empty\">No names were found\(outcome.articles.isEmpty ? ": there are no articles" : "").</p>\n"
  }

  private var head: String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Onoma: \(outcome.entities.count) entities in \(outcome.articles.count) articles</title>
    <style>\(PageStyle.source)</style></head>
    <body>

    """
  }

  private var toolbar: String {
    let types = EntityType.allCases.map { type in
      let count = outcome.entities.count { $0.type == type }
      return
        "<label class=\"type \(type.rawValue)\"><input type=\"checkbox\" value=\"\(type.rawValue)\" checked> "
        + "\(TypeName.plural(type)) <span>\(count)</span></label>"
    }
    return """
      <header><h1>Onoma</h1>
      <p>\(outcome.entities.count) entities in \(outcome.articles.count) articles \
      <span id="count" role="status" aria-live="polite"></span></p>
      <input id="search" type="search" placeholder="Find a name in any spelling" aria-label="Find a name in any spelling">
      <fieldset><legend class="unseen">Types</legend>\(types.joined())</fieldset>
      <label>Language <select id="language"><option value="">all</option>\(languages)</select></label>
      <p class="keys"><kbd>/</kbd> search <kbd>n</kbd> <kbd>p</kbd> next and previous mention <kbd>Esc</kbd> clear</p></header>

      """
  }

  private var languages: String {
    Set(outcome.articles.map(\.resolved.language.rawValue)).sorted()
      .map { "<option value=\"\(MarkupText.escaped($0))\">\(MarkupText.escaped($0))</option>" }.joined()
  }
}
