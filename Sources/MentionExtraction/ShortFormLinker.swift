public import TextModel

/// Joins the mentions of one article that name one thing.
public struct ShortFormLinker: Sendable {
  public init() {}

  /// The chains of an article's mentions: every mention is in exactly one.
  ///
  /// - Parameter mentions: in order of their start.
  public func chains(of mentions: [Mention], in text: SourceText) -> [MentionChain] {
    mentions.indices.map {
      MentionChain(
        type: mentions[$0].type, mentions: [$0], name: mentions[$0].surface, names: [mentions[$0].surface])
    }
  }
}
