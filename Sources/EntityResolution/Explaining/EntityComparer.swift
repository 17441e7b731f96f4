import NameMatching
package import TextModel

/// Weighs two entities as a run of the resolver would, piece by piece: for people who ask why.
package struct EntityComparer: Sendable {
  private let matcher = NameMatcher()

  package init() {}

  /// What speaks for and against two entities being one, besides the company they keep.
  package func compare(_ left: StoredEntity, _ right: StoredEntity) -> EntityComparison {
    var builder = NodeBuilder(matcher: matcher, composer: .bundled)
    let printed = Set((left.names + right.names).map(\.value))
    let nodes = [left, right].map { builder.node($0, printed: printed) }
    var scorer = PairScorer(matcher: matcher, nodes: nodes)
    let isOfWholes = nodes[0].isWhole && nodes[1].isWhole
    let best = scorer.bestNames(0, 1)
    let keys = builder.keys
    let sides = nodes.map { $0.keys.map { keys[$0] }.sorted() }
    return EntityComparison(
      isOfWholes: isOfWholes, namesBits: best?.bits ?? Bits.never, leftName: best?.left ?? "",
      rightName: best?.right ?? "", typesBits: scorer.typeBits(0, 1), rolesBits: scorer.roleBits(0, 1),
      bits: isOfWholes ? scorer.wholeWeight(0, 1) : scorer.partWeight(0, 1), leftKeys: sides[0], rightKeys: sides[1])
  }

  /// The keys under which an entity of these names is found.
  package func keys(of names: [(value: String, language: Language)], type: EntityType) -> [BlockingKey] {
    var builder = NodeBuilder(matcher: matcher, composer: .bundled)
    return builder.keys(of: names, type: type)
  }

  /// The keys under which a name is found whatever it names: letter for letter, but for case, marks and script.
  package func likenessKeys(of name: String) -> [BlockingKey] {
    Set(
      EntityType.allCases.flatMap { type in
        keys(of: [(name, Language.undetermined)], type: type).filter { $0.rawValue.hasPrefix("is:") }
      }
    ).sorted()
  }

  /// True when two names are the same word for word, but for case, marks and script.
  package func areAlike(_ left: String, _ right: String) -> Bool {
    NameFolding.words(of: left, language: .undetermined) == NameFolding.words(of: right, language: .undetermined)
  }
}

/// What speaks for and against two entities being one, in bits.
package struct EntityComparison: Sendable {
  /// Both have a whole name; a lone surname is joined only by company.
  package let isOfWholes: Bool
  /// What the two most alike names say.
  package let namesBits: Double
  package let leftName: String
  package let rightName: String
  package let typesBits: Double
  package let rolesBits: Double
  /// All of it together, as the resolver weighs it; company comes on top.
  package let bits: Double
  package let leftKeys: [BlockingKey]
  package let rightKeys: [BlockingKey]

  /// No evidence is weaker: the pieces rule each other out.
  package static let never = Bits.never
  /// The most that the company of a whole name can add, and of a part.
  package static let mostCompany = (whole: 6.0, part: 12.0)
  /// A key with more bearers than this tells nothing by itself: two must be shared.
  package static let fewBearers = CandidateFinder.fewBearers

  package var sharedKeys: [BlockingKey] {
    let right = Set(rightKeys)
    return leftKeys.filter(right.contains)
  }
}
