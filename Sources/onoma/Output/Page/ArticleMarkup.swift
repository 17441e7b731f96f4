import OnomaKit

/// One article on the page, with its mentions marked.
struct ArticleMarkup {
  private let article: ResolveOutcome.Article
  private let labels: [EntityID: String]

  init(_ article: ResolveOutcome.Article, _ outcome: ResolveOutcome) {
    self.article = article
    labels = outcome.labels
  }

  var markup: String {
    let id = MarkupText.escaped(article.resolved.id.rawValue)
    let language = MarkupText.escaped(article.resolved.language.rawValue)
    let date = article.read.date.map { "<time>\(MarkupText.escaped($0))</time> " } ?? ""
    return """
      <article class="text" id="article-\(id)" lang="\(language)" data-language="\(language)">
      <h3><span>\(id)</span> <small>\(date)<span class="language">\(language)</span></small></h3>
      <div class="body" dir="auto">\(body)</div></article>

      """
  }

  private var body: String {
    guard let text = article.read.text else { return "" }
    var result = ""
    var position = 0
    for mention in article.resolved.mentions {
      let range = mention.mention.range
      // Marks do not nest: of two overlapping mentions the first is shown.
      guard range.lowerBound >= position else { continue }
      result += MarkupText.escaped(text[TextRange(position..<range.lowerBound)])
      result += mark(mention, surface: text[range])
      position = range.upperBound
    }
    return result + MarkupText.escaped(text[TextRange(position..<max(position, text.count))])
  }

  private func mark(_ mention: ResolvedMention, surface: Substring) -> String {
    let label = labels[mention.entityID] ?? mention.mention.surface
    let percent = Int((mention.probability.value * 100).rounded())
    return
      "<mark class=\"\(mention.type.rawValue)\" data-entity=\"\(mention.entityID)\" tabindex=\"0\" role=\"button\" "
      + "title=\"\(MarkupText.escaped(label)) · \(TypeName.singular(mention.type)) · \(percent)%\">"
      + "\(MarkupText.escaped(surface))</mark>"
  }
}
