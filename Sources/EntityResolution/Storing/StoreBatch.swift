/// What a run of the resolver writes: all of it or nothing.
public struct StoreBatch: Hashable, Sendable {
  /// Articles in order of their ids. An article that is stored already is replaced: what it said before no longer
  /// counts.
  public let documents: [StoredDocument]
  /// The keys under which each entity of the batch is to be found, besides those it has.
  ///
  /// Keys belong to an id for good: in a store's log, a batch lists those of the ids that it founds, with the keys that
  /// came later.
  public let keys: [EntityID: [BlockingKey]]
  /// Judgments of this run, appended to the log.
  public let judgments: [Judgment]

  public init(documents: [StoredDocument], keys: [EntityID: [BlockingKey]], judgments: [Judgment]) {
    self.documents = documents
    self.keys = keys
    self.judgments = judgments
  }
}
