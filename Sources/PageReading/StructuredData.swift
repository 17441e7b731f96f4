/// What the structured data of a page (schema.org in JSON-LD) say of its article.
struct StructuredData {
  private(set) var headline: String?
  private(set) var authors: String?
  private(set) var date: String?
  private(set) var url: String?
  private(set) var language: String?
  private(set) var publisher: String?

  init(_ value: JSONValue) {
    guard let article = Self.article(in: value) else { return }
    headline = article["headline"]?.string ?? article["name"]?.string
    authors = (article["author"] ?? article["creator"]).map(Self.names).flatMap { $0.isEmpty ? nil : $0 }
    date = (article["datePublished"] ?? article["dateCreated"])?.string
    url = article["url"]?.string ?? article["mainEntityOfPage"]?["@id"]?.string ?? article["mainEntityOfPage"]?.string
    language = article["inLanguage"]?.string
    publisher = article["publisher"].map(Self.names).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Types of schema.org under which the press files its texts.
  private static let types: Set<String> = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting",
  ]

  /// The first article among the things that the data speak of.
  private static func article(in value: JSONValue) -> JSONValue? {
    switch value {
    case .list(let values): return values.lazy.compactMap(article).first
    case .object:
      if let type = value["@type"], isArticle(type) { return value }
      return value["@graph"].flatMap(article)
    default: return nil
    }
  }

  private static func isArticle(_ type: JSONValue) -> Bool {
    switch type {
    case .string(let name): types.contains(name)
    case .list(let names): names.contains { $0.string.map(types.contains) ?? false }
    default: false
    }
  }

  /// `"Ada"`, `{"name": "Ada"}` or a list of either.
  private static func names(_ value: JSONValue) -> String {
    switch value {
    case .string(let name): name.hasPrefix("http") ? "" : name
    case .object: value["name"].map(names) ?? ""
    case .list(let values): values.map(names).filter { !$0.isEmpty }.joined(separator: ", ")
    case .other: ""
    }
  }
}
