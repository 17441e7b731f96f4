#if HTML
  internal import MarkupBridge
  import TextModel

  /// What a page's elements say of the page: `meta` and `link` tags, microdata, structured data.
  struct PageHead {
    /// The fields of a record.
    enum Field: Int {
      case title, byline, date, url, site
    }

    /// Where a value stands, best first: structured data are written for machines, headings for readers.
    enum Rank: Int {
      case structured, social, microdata, meta, element
    }

    private struct Finding {
      let field: Field
      let rank: Rank
      let value: String
    }

    private var findings: [Finding] = []
    private var languages: [(rank: Int, value: String)] = []

    /// Notes what an element says by its attributes; answers the field that its text belongs to.
    mutating func take(_ name: String, _ attributes: ElementAttributes) -> Field? {
      switch name {
      case "html", "body":
        if let value = attributes["lang"] ?? attributes["xml:lang"] { languages.append((0, value)) }
        return nil
      case "meta":
        takeMeta(attributes)
        return nil
      case "link":
        if attributes["rel"]?.lowercased() == "canonical" { add(attributes["href"], .url, .structured) }
        return nil
      case "time":
        // The first one inside of the page that is no microdata may belong to a teaser; it comes last.
        add(attributes["datetime"], .date, attributes["itemprop"] == "datePublished" ? .microdata : .element)
      default: break
      }
      return field(name, attributes)
    }

    private mutating func field(_ name: String, _ attributes: ElementAttributes) -> Field? {
      guard !attributes.event.content.isEmpty else { return nil }
      if let property = attributes["itemprop"] {
        let field: Field? =
          switch property {
          case "headline": .title
          case "author", "creator": .byline
          case "datePublished": .date
          default: nil
          }
        if let field {
          guard let value = attributes["content"] else { return field == .date ? nil : field }
          add(value, field, .microdata)
          return nil
        }
      }
      if attributes["rel"] == "author" { return .byline }
      guard name != "meta", attributes.hasSignals else { return nil }
      let words = attributes.words
      return words.isDisjoint(with: Self.authorWords) || !words.isDisjoint(with: Self.otherAuthorWords) ? nil : .byline
    }

    private static let authorWords: Set<String> = [
      "byline", "author", "authors", "autore", "autori", "firma", "auteur",
    ]
    /// `author-bio`, `author-image`, and authors of comments.
    private static let otherAuthorWords: Set<String> = [
      "bio", "image", "avatar", "comment", "description", "social", "box", "about", "info", "link", "date",
    ]

    private mutating func takeMeta(_ attributes: ElementAttributes) {
      guard let content = attributes["content"] else { return }
      let key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").lowercased()
      if let (field, rank) = Self.metaFields[key] {
        // Networks are given the author's address as often as the name.
        if field != .byline || !content.hasPrefix("http") { add(content, field, rank) }
      } else if key == "og:locale" || key == "language" || key == "dc.language" {
        languages.append((1, content))
      } else if attributes["http-equiv"]?.lowercased() == "content-language" {
        languages.append((1, content))
      }
    }

    private static let metaFields: [String: (Field, Rank)] = [
      "og:title": (.title, .social), "twitter:title": (.title, .social), "dc.title": (.title, .meta),
      "headline": (.title, .microdata), "author": (.byline, .meta), "article:author": (.byline, .social),
      "byl": (.byline, .meta), "parsely-author": (.byline, .meta), "dc.creator": (.byline, .meta),
      "sailthru.author": (.byline, .meta), "article:published_time": (.date, .social), "date": (.date, .meta),
      "dc.date": (.date, .meta), "dc.date.issued": (.date, .meta), "pubdate": (.date, .meta),
      "publishdate": (.date, .meta), "parsely-pub-date": (.date, .meta), "datepublished": (.date, .microdata),
      "og:url": (.url, .social), "og:site_name": (.site, .social), "application-name": (.site, .meta),
    ]

    private mutating func add(_ value: String?, _ field: Field, _ rank: Rank) {
      guard let value = value.map(PlainLine.of), !value.isEmpty else { return }
      findings.append(Finding(field: field, rank: rank, value: value))
    }

    // MARK: - Structured data

    /// Reads a script's content when it is JSON-LD; other scripts are cut before.
    mutating func takeData(_ events: ArraySlice<MarkupEvents.Event>, of markup: MarkupEvents, in utf8: [UInt8]) {
      var bytes: [UInt8] = []
      for event in events where event.kind == .copied { bytes += utf8[event.source] }
      guard let value = JSONReader.read(bytes) else { return }
      let data = StructuredData(value)
      for (field, found) in [
        (Field.title, data.headline), (.byline, data.authors), (.date, data.date), (.url, data.url),
        (.site, data.publisher),
      ] {
        add(found, field, .structured)
      }
      if let language = data.language { languages.append((1, language)) }
    }

    // MARK: - The record

    func record(
      of walk: PageWalk, writing: PageWriting, headline: Range<Int>?, byline: Range<Int>?
    ) -> PageRecord {
      var head = self
      let text = writing.utf8
      for capture in walk.captures {
        let value = Self.text(of: capture.pieces, writing: writing)
        head.add(value, capture.field, .microdata)
      }
      if let byline { head.add(String(decoding: text[byline], as: UTF8.self), .byline, .element) }
      if let headline { head.add(String(decoding: text[headline], as: UTF8.self), .title, .element) }
      return PageRecord(
        title: head.best(.title), byline: head.best(.byline).map(Byline.names), date: head.best(.date),
        url: head.best(.url), language: language, site: head.best(.site))
    }

    private func best(_ field: Field) -> String? {
      findings.filter { $0.field == field }.min { $0.rank.rawValue < $1.rank.rawValue }?.value
    }

    private var language: Language? {
      languages.sorted { $0.rank < $1.rank }.lazy.compactMap { HTMLDetection.language($0.value) }.first
    }

    /// More text than this is no name and no headline: the element holds a whole profile.
    private static let longestValue = 400

    private static func text(of pieces: Range<Int>, writing: PageWriting) -> String {
      guard let start = pieces.lazy.map({ writing.starts[$0] }).first(where: { $0 >= 0 }) else { return "" }
      let next = writing.starts[pieces.upperBound...].first { $0 >= 0 } ?? writing.utf8.count
      guard next >= start, next - start <= longestValue else { return "" }
      return String(decoding: writing.utf8[start..<next], as: UTF8.self)
    }
  }
#endif
