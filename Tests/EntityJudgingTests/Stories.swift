import EntityResolution
import EntityStorage
import MentionExtraction
import TextModel

/// Small made-up articles, each a list of names, resolved into a store.
enum Stories {
  /// An article in which each name is one mention; a name is a person unless its type stands behind a stroke.
  static func article(_ id: String, _ names: [String]) -> AnnotatedArticle { article(id, .english, names) }

  static func article(_ id: String, _ language: Language, _ names: [String]) -> AnnotatedArticle {
    var text = ""
    var mentions: [Mention] = []
    for name in names {
      let fields = name.split(separator: "|").map(String.init)
      let start = text.utf8.count
      text += fields[0]
      mentions.append(
        Mention(
          range: TextRange(start..<text.utf8.count), surface: fields[0],
          type: fields.count > 1 ? EntityType(rawValue: fields[1]) ?? .person : .person, language: language,
          probability: .one))
      text += " and "
    }
    return AnnotatedArticle(
      id: DocumentID(id), language: language, mentions: mentions,
      chains: ShortFormLinker().chains(of: mentions, in: SourceText(text)))
  }

  /// The store as text: equal bytes for equal content.
  static func dump(_ store: any EntityStore) async throws -> String {
    let ids = try await store.entities(after: nil, limit: .max).map(\.id)
    return try await store.storedEntities(ids).map { "\($0)" }.joined(separator: "\n")
  }

  static func ids(_ store: any EntityStore) async throws -> Set<EntityID> {
    Set(try await store.entities(after: nil, limit: .max).map(\.id))
  }
}
