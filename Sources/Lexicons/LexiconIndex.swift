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
    // Every word of every text is looked up: bounds are checked once a look-up instead of once a read.
    let rows = buckets.withUnsafeBytes { table -> Range<Int> in
      guard table.count >= bucket * 4 + 8 else { return 0..<0 }
      let first = Int(UInt32(littleEndian: table.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self)))
      let last = Int(UInt32(littleEndian: table.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self)))
      return first <= last ? first..<last : 0..<0
    }
    entries.withUnsafeBytes { table in
      guard rows.upperBound <= table.count / 8 else { return }
      for row in rows {
        let entry = UInt64(littleEndian: table.loadUnaligned(fromByteOffset: row * 8, as: UInt64.self))
        if UInt32(truncatingIfNeeded: entry) == wanted { body(LexiconEntry(packed: UInt32(entry >> 32))) }
      }
    }
  }
}
