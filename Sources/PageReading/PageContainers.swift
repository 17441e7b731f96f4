#if HTML
  /// The elements around blocks that say what they hold: by their name, or by the words of their class, id and role.
  struct PageContainers {
    struct Container {
      let parent: Int
      let name: String
      /// What the element says it is; nil for one that says nothing.
      let reason: Boilerplate.Reason?
      /// Bytes of running text below it, and whether a first heading stands there.
      var prose = 0
      var holdsHeadline = false
      /// True when a button stands right in it.
      var holdsButton = false
    }

    private(set) var all: [Container] = []
    private var headlineIsInArticle = false

    /// More of the page's running text than this is its story, whatever its class says: `class="has-newsletter"` stands
    /// on the outermost elements of many pages.
    private static let storyShare = 0.4
    /// A box with a button and no more of the running text than this asks the reader for something, whatever its class.
    private static let requestShare = 0.2
    private static let boxes: Set<String> = ["div", "section", "aside"]

    /// The number of the innermost container inside of an element: its own, when it groups blocks or says something.
    mutating func enter(_ role: ElementRole, _ attributes: ElementAttributes, parent: Int) -> Int {
      let isButton = role.name == "button" || (role.name == "input" && attributes["type"]?.lowercased() == "submit")
      if isButton, parent >= 0 { all[parent].holdsButton = true }
      guard role.isGroup || attributes.hasSignals else { return parent }
      let reason = Self.reason(role.name, attributes)
      guard role.isGroup || reason != nil else { return parent }
      all.append(Container(parent: parent, name: role.name, reason: reason))
      return all.count - 1
    }

    /// Adds a block's running text to all containers around it.
    mutating func add(prose: Int, isHeadline: Bool, to container: Int) {
      var current = container
      if isHeadline, articleAround(container) != nil { headlineIsInArticle = true }
      while current >= 0 {
        all[current].prose += prose
        if isHeadline { all[current].holdsHeadline = true }
        current = all[current].parent
      }
    }

    /// What the containers around a block say of it.
    ///
    /// - Parameter prose: bytes of running text of the page.
    func reason(of container: Int, prose: Int) -> Boilerplate.Reason? {
      var current = container
      while current >= 0 {
        let found = all[current]
        // Beside the article with the headline, others are cards that lead to other stories.
        if headlineIsInArticle, found.name == "article", !found.holdsHeadline, articleAround(found.parent) == nil {
          return .teaser
        }
        if let reason = found.reason, !found.holdsHeadline, Double(found.prose) <= Double(prose) * Self.storyShare {
          return reason
        }
        if found.holdsButton, Self.boxes.contains(found.name), !found.holdsHeadline,
          Double(found.prose) <= Double(prose) * Self.requestShare
        {
          return .form
        }
        current = found.parent
      }
      return nil
    }

    /// The innermost `article` element around a container.
    private func articleAround(_ container: Int) -> Int? {
      var current = container
      while current >= 0 {
        if all[current].name == "article" { return current }
        current = all[current].parent
      }
      return nil
    }

    /// The containers around a container, itself among them.
    func around(_ container: Int) -> Set<Int> {
      var found: Set<Int> = []
      var current = container
      while current >= 0 {
        found.insert(current)
        current = all[current].parent
      }
      return found
    }

    // MARK: - What an element says

    /// Elements that hold the story, or all of the page: their class names layouts, not contents.
    private static let outer: Set<String> = ["html", "body", "main", "article"]

    private static func reason(_ name: String, _ attributes: ElementAttributes) -> Boilerplate.Reason? {
      switch name {
      case "form", "fieldset", "dialog", "label": return .form
      case "button": return .share
      case "footer", "nav", "header": return .navigation
      case "aside": return .teaser
      default: break
      }
      if outer.contains(name) { return nil }
      if attributes.isHidden { return .form }
      guard attributes.hasSignals else { return nil }
      let words = attributes.words
      if words.contains("body") || words.contains("wrapper") { return nil }
      return signals.first { !$0.words.isDisjoint(with: words) }?.reason
    }

    private struct Signal {
      let reason: Boilerplate.Reason
      let words: Set<String>
    }

    /// Words that the press's pages use in class, id and role, in the order in which they decide.
    private static let signals: [Signal] = [
      Signal(
        reason: .comments,
        words: [
          "comments", "comment", "commenti", "kommentare", "commentaires", "comentarios", "disqus", "respond",
          "forum", "discussion", "diskussion", "reactions", "reacciones", "replies", "leserkommentare", "obsuzhdenie",
        ]),
      Signal(
        reason: .form,
        words: [
          "newsletter", "nl", "subscribe", "subscription", "signup", "login", "iscriviti", "iscrizione", "abbonati",
          "abbonamento", "suscripcion", "boletin", "poll", "polls", "umfrage", "abstimmung", "sondage", "sondaggio",
          "encuesta", "opros", "survey", "quiz",
          "cookie", "cookies", "consent", "gdpr", "privacy", "modal", "popup",
          "overlay", "paywall", "regwall", "gate", "meter", "metering", "upsell", "barrier",
          "cmp",
          "search", "searchbox", "dialog", "alertdialog",
        ]),
      Signal(
        reason: .share,
        words: [
          "share", "sharing", "social", "socials", "condividi", "follow", "sharebar", "addthis", "teilen", "partager",
          "audio", "audioplayer", "player", "listen", "ascolta", "readspeaker", "texttospeech", "tts", "vorlesen",
        ]),
      Signal(
        reason: .advertisement,
        words: [
          "ad", "ads", "adv", "advert", "advertisement", "advertising", "sponsor", "sponsored", "promo", "promotion",
          "pubblicita", "banner", "taboola", "outbrain", "anzeige", "werbung",
        ]),
      Signal(
        reason: .teaser,
        words: [
          "related", "correlati", "correlate", "teaser", "teasers", "recommended", "recommendations", "recommend",
          "popular", "trending", "mostread", "piuletti", "letti", "readmore", "leggianche", "suggested", "widget",
          "sidebar", "aside", "complementary", "latest", "similar", "similaires", "carousel", "verwandte", "podcast",
        ]),
      Signal(
        reason: .navigation,
        words: [
          "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "pagination", "pager", "toolbar",
          "footer",
          "contentinfo", "topbar", "masthead", "skip", "tags", "taglist", "sitemap",
        ]),
      Signal(reason: .notice, words: ["copyright", "disclaimer", "legal", "credits", "colophon"]),
      Signal(
        reason: .byline,
        words: [
          "byline", "author", "authors", "autore", "autori", "firma", "autor", "auteur", "dateline", "timestamp",
          "pubdate",
          "published", "datetime", "date", "lesezeit", "readingtime",
        ]),
    ]
  }
#endif
