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
  }

  private static func roles(of mentions: [Mention]) -> [String] {
    guard mentions.contains(where: { !$0.roles.isEmpty }) else { return [] }
    return Set(mentions.flatMap(\.roles)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func sightedNames(_ mentions: [Mention]) -> [SightedName] {
    if mentions.count == 1, let only = mentions.first { return [sightedName(only)] }
    var tally: [SightingTally.Spelling: (count: Int, boilerplate: Int)] = [:]
    var order: [SightingTally.Spelling] = []
    for mention in mentions {
      let spelling = SightingTally.Spelling(
        value: mention.surface, language: mention.language, script: SurfaceScript.of(mention.surface))
      if tally[spelling] == nil { order.append(spelling) }
      tally[spelling, default: (0, 0)].count += mention.isBoilerplate ? 0 : 1
      tally[spelling, default: (0, 0)].boilerplate += mention.isBoilerplate ? 1 : 0
    }
    return order.map { spelling in
      let counts = tally[spelling] ?? (0, 0)
      return SightedName(
        value: spelling.value, language: spelling.language, script: spelling.script, count: counts.count,
        boilerplateCount: counts.boilerplate)
    }
  }

  private static func sightedName(_ mention: Mention) -> SightedName {
    SightedName(
      value: mention.surface, language: mention.language, script: SurfaceScript.of(mention.surface),
      count: mention.isBoilerplate ? 0 : 1, boilerplateCount: mention.isBoilerplate ? 1 : 0)
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
