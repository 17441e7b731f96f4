import BundledModels

/// Finds words and phrases in the packed lists by their hash.
@usableFromInline
package struct LexiconIndex: Sendable {
  /// With 2¹⁵ buckets most words that no list holds are told by an empty bucket.
  static let bucketCount = 1 << 15
  @usableFromInline let rows: PackedIndex

  init(buckets: ModelBytes, entries: ModelBytes) { rows = PackedIndex(buckets: buckets, rows: entries) }

  /// Calls `body` with every entry of a word or phrase.
  ///
  /// - Parameter hash: from ``WordHash``.
  @inlinable @inline(__always)
  package func forEachEntry(of hash: UInt64, _ body: (LexiconEntry) -> Void) {
    rows.forEachValue(of: hash) { body(LexiconEntry(packed: $0)) }
  }
}
