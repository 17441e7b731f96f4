/// How many documents are resolved together, and stored in one transaction.
///
/// What a batch holds depends on the input alone, never on how many threads read it or how fast.
struct BatchBounds: Sendable {
  let documents: Int
  /// Of input, markup included. A document that passes the bound still belongs to its batch.
  let bytes: Int

  /// With a store: a newsroom's day is one batch, whose articles are weighed together whatever their order, and memory
  /// stays below 150 MB however many follow (1,000 documents took 190); a run that is killed loses seconds of work.
  static let ofStore = BatchBounds(documents: 500, bytes: 8 << 20)

  /// Without a store all documents of a run are weighed together: nothing keeps what a batch has found, and parted
  /// batches join less.
  static let ofMemory = BatchBounds(documents: .max, bytes: .max)

  /// True when nothing more belongs to a batch of so many documents and bytes.
  func areReached(documents count: Int, bytes size: Int) -> Bool { count >= documents || size >= bytes }
}
