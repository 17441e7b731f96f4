import Lexicons
import TextModel

/// Turns finds into mentions: ranges, clean surfaces, roles.
struct MentionWriter {
  private let article: ArticleTokens
  private let reader: RoleReader

  init(article: ArticleTokens, lexicon: Lexicon) {
    self.article = article
    reader = RoleReader(article: article, lexicon: lexicon)
  }

  func mentions(_ finds: [NameFinder.Find]) -> [Mention] {
    var previousEnd = 0
    return finds.compactMap { find in
      defer { previousEnd = find.tokens.upperBound }
      guard let type = find.label.entityType else { return nil }
      return mention(
        find.tokens, type: type, probability: Double(find.probability), range: nil, previousEnd: previousEnd)
    }
  }

  /// The mentions of names in scripts without case.
  func mentions(_ finds: [UncasedNames.Find]) -> [Mention] {
    finds.map { find in
      mention(
        find.token..<(find.token + 1), type: find.type, probability: find.probability, range: find.range,
        previousEnd: find.token)
    }
  }

  /// - Parameter range: the span when it is not that of the words.
  func mention(
    _ tokens: Range<Int>, type: EntityType, probability: Double, range: Range<Int>?, previousEnd: Int
  ) -> Mention {
    let offsets = range ?? article.offsets(of: tokens)
    let first = tokens.isEmpty ? nil : article.tokens[tokens.lowerBound]
    return Mention(
      range: TextRange(offsets), surface: MentionSurface.clean(offsets, of: article.text), type: type,
      language: first.flatMap { article.languages[$0.language] } ?? .undetermined,
      probability: Probability(clamping: probability),
      roles: type == .person && !tokens.isEmpty ? reader.roles(of: tokens, previousEnd: previousEnd) : [],
      isBoilerplate: first?.marks.contains(.boilerplate) ?? false)
  }
}

extension MentionLabel {
  var entityType: EntityType? {
    switch self {
    case .none: nil
    case .person: .person
    case .place: .place
    case .organization: .organization
    }
  }
}
