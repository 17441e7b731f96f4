import BundledModels

/// Finds words and phrases in the packed lists by their hash, without building anything at start.
///
/// Entries are sorted into buckets by the low bits of the mixed hash; the high 32 bits tell them apart. With 2¹⁵
/// buckets a foreign word meets an entry's 47 bits by chance once in a billion look-ups.
package struct LexiconIndex: Sendable {
  static let bucketCount = 1 << 15
  private let buckets: ModelBytes
  private let entries: ModelBytes

  init(buckets: ModelBytes, entries: ModelBytes) {
    self.buckets = buckets
    self.entries = entries
  }

  static func bucket(of mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed) & (bucketCount - 1) }
  static func fingerprint(of mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed >> 32) }

  /// Calls `body` with every entry of a word or phrase.
  ///
  /// - Parameter hash: from ``WordHash``.
  @inline(__always)
  package func forEachEntry(of hash: UInt64, _ body: (LexiconEntry) -> Void) {
    let mixed = WordHash.mixed(hash)
    let bucket = Self.bucket(of: mixed)
    let wanted = Self.fingerprint(of: mixed)
    guard let first = buckets.integer(at: bucket * 4, as: UInt32.self),
      let last = buckets.integer(at: bucket * 4 + 4, as: UInt32.self)
    else { return }
    var offset = Int(first) * 8
    while offset < Int(last) * 8 {
      guard let entry = entries.integer(at: offset, as: UInt64.self) else { return }
      if UInt32(truncatingIfNeeded: entry) == wanted { body(LexiconEntry(packed: UInt32(entry >> 32))) }
      offset += 8
    }
  }
}
