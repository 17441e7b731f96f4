public import BundledModels

/// Finds numbers by the hash of a word or phrase in a model's bytes, without building anything at start.
///
/// Rows are sorted into buckets by the low bits of the mixed hash; its high 32 bits tell them apart. With 2¹² buckets a
/// foreign phrase meets a row's 44 bits by chance once in a billion look-ups. A phrase may have several rows.
///
/// Inlinable, because every word of every text is looked up from another room.
@usableFromInline
package struct PackedIndex: Sendable {
  @usableFromInline let buckets: ModelBytes
  @usableFromInline let rows: ModelBytes
  /// A power of two less one; negative when there are no buckets.
  @usableFromInline let mask: Int

  init(buckets: ModelBytes, rows: ModelBytes) {
    self.buckets = buckets
    self.rows = rows
    let count = buckets.count / 4 - 1
    mask = count > 0 && count & (count - 1) == 0 ? count - 1 : -1
  }

  /// Opens what ``PackedIndexWriter`` wrote; bytes that are none give an index without rows.
  package init(_ section: ModelBytes) {
    let count = section.integer(at: 0, as: UInt32.self).map(Int.init) ?? 0
    let end = 4 + (count + 1) * 4
    guard end <= section.count, let buckets = section.slice(4..<end), let rows = section.slice(end..<section.count)
    else {
      self.init(buckets: ModelBytes([]), rows: ModelBytes([]))
      return
    }
    self.init(buckets: buckets, rows: rows)
  }

  /// Number of rows.
  package var count: Int { rows.count / 8 }

  @inlinable static func fingerprint(of mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed >> 32) }

  /// Calls `body` with every number of a word or phrase, the smallest first.
  ///
  /// - Parameter hash: from ``WordHash``.
  @inlinable @inline(__always)
  package func forEachValue(of hash: UInt64, _ body: (UInt32) -> Void) {
    guard mask >= 0 else { return }
    let mixed = WordHash.mixed(hash)
    let bucket = Int(truncatingIfNeeded: mixed) & mask
    let wanted = Self.fingerprint(of: mixed)
    // Every word of every text is looked up: bounds are checked once a look-up instead of once a read.
    let range = buckets.withUnsafeBytes { table -> Range<Int> in
      guard table.count >= bucket * 4 + 8 else { return 0..<0 }
      let first = Int(UInt32(littleEndian: table.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self)))
      let last = Int(UInt32(littleEndian: table.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self)))
      return first <= last ? first..<last : 0..<0
    }
    rows.withUnsafeBytes { table in
      guard range.upperBound <= table.count / 8 else { return }
      for row in range {
        let entry = UInt64(littleEndian: table.loadUnaligned(fromByteOffset: row * 8, as: UInt64.self))
        if UInt32(truncatingIfNeeded: entry) == wanted { body(UInt32(entry >> 32)) }
      }
    }
  }

  /// The smallest number of a word or phrase, or nil when it has none.
  package func firstValue(of hash: UInt64) -> UInt32? {
    var found: UInt32?
    forEachValue(of: hash) { if found == nil { found = $0 } }
    return found
  }
}
