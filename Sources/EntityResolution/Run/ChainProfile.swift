import MentionExtraction
import TextModel

/// What one in-article chain brings to resolution.
///
/// A class, because lists of them are passed around and walked: copies of a struct would count references to all that it
/// holds.
final class ChainProfile: Sendable {
  /// Place of the article in the sorted batch.
  let document: Int
  /// Place of the chain in the article.
  let chain: Int
  /// The chain's first mention: what judgments and stores call it.
  let reference: MentionReference
  let type: EntityType
  /// The language of the passage that holds the fullest name.
  let language: Language
  /// The fullest name.
  let name: String
  /// Other names of the chain, the fullest first.
  let otherNames: [String]
  let roles: [String]
  let names: [SightedName]
  /// The places of the mentions behind the first.
  let otherPlaces: [TextRange]

  /// Nil when the chain has no mention.
  init?(_ chain: MentionChain, at index: Int, in article: AnnotatedArticle, document: Int) {
    guard let first = chain.mentions.first.map({ article.mentions[$0] }) else { return nil }
    // Most chains are one mention.
    let mentions = chain.mentions.count == 1 ? [first] : chain.mentions.map { article.mentions[$0] }
    let name = chain.name.isEmpty ? first.surface : chain.name
    self.document = document
    self.chain = index
    self.name = name
    reference = MentionReference(document: article.id, range: first.range)
    type = chain.type
    language = (mentions.first { $0.surface.utf8.elementsEqual(name.utf8) } ?? first).language
    otherNames = chain.names.filter { !$0.utf8.elementsEqual(name.utf8) }
    roles = Self.roles(of: mentions)
    names = Self.sightedNames(mentions)
    otherPlaces = mentions.count == 1 ? [] : mentions.dropFirst().map(\.range)
  }

  private static func roles(of mentions: [Mention]) -> [String] {
    guard mentions.contains(where: { !$0.roles.isEmpty }) else { return [] }
    return Set(mentions.flatMap(\.roles)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func sightedNames(_ mentions: [Mention]) -> [SightedName] {
    if mentions.count == 1, let only = mentions.first { return [sightedName(only)] }
    if mentions.count > fewMentions { return hashedNames(mentions) }
    var names: [SightedName] = []
    for mention in mentions {
      let known = names.firstIndex {
        $0.value.utf8.elementsEqual(mention.surface.utf8) && $0.language == mention.language
      }
      if let known { names[known] = names[known].adding(mention) } else { names.append(sightedName(mention)) }
    }
    return names
  }

  /// Up to so many mentions, looking through the spellings costs less than hashing them.
  private static let fewMentions = 32

  private static func hashedNames(_ mentions: [Mention]) -> [SightedName] {
    var places: [SightingTally.Spelling: Int] = [:]
    var names: [SightedName] = []
    for mention in mentions {
      let spelling = SightingTally.Spelling(
        value: mention.surface, language: mention.language, script: SurfaceScript.of(mention.surface))
      if let known = places[spelling] {
        names[known] = names[known].adding(mention)
      } else {
        places[spelling] = names.count
        names.append(sightedName(mention))
      }
    }
    return names
  }

  private static func sightedName(_ mention: Mention) -> SightedName {
    SightedName(
      value: mention.surface, language: mention.language, script: SurfaceScript.of(mention.surface),
      count: mention.isBoilerplate ? 0 : 1, boilerplateCount: mention.isBoilerplate ? 1 : 0)
  }
}

extension SightedName {
  /// The same name, seen once more.
  fileprivate func adding(_ mention: Mention) -> SightedName {
    SightedName(
      value: value, language: language, script: script, count: count + (mention.isBoilerplate ? 0 : 1),
      boilerplateCount: boilerplateCount + (mention.isBoilerplate ? 1 : 0))
  }
}

extension AnnotatedArticle {
  /// A hash of the annotations: equal when the article says the same as before.
  var digest: UInt64 {
    var hash = ContentHash()
    hash.combine(language.rawValue)
    for mention in mentions {
      hash.combine(UInt64(bitPattern: Int64(mention.range.lowerBound)))
      hash.combine(mention.surface)
      hash.combine(mention.type.rawValue)
      hash.combine(mention.language.rawValue)
      hash.combine(mention.isBoilerplate ? 1 : 0)
      for role in mention.roles { hash.combine(role) }
    }
    for chain in chains {
      hash.combine(chain.type.rawValue)
      hash.combine(chain.name)
      for mention in chain.mentions { hash.combine(UInt64(bitPattern: Int64(mention))) }
    }
    return hash.value
  }
}
