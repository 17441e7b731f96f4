import BundledModels

/// Writes what ``PackedIndex`` reads. Rows may come in any order; the same rows give the same bytes.
package struct PackedIndexWriter {
  private var rows: [(mixed: UInt64, value: UInt32)] = []

  /// A bucket holds about as many rows as lie in one line of a processor's cache, 64 bytes.
  private static let rowsInBucket = 4

  package init() {}

  /// Adds a number of a word or phrase.
  package mutating func add(_ hash: UInt64, _ value: UInt32) { rows.append((WordHash.mixed(hash), value)) }

  /// Number of rows so far.
  package var count: Int { rows.count }

  /// The index as one piece: number of buckets, buckets, rows.
  package func section() -> [UInt8] {
    var bucketCount = 1
    while bucketCount * Self.rowsInBucket < rows.count { bucketCount *= 2 }
    let (buckets, sorted) = tables(bucketCount: bucketCount)
    var writer = ModelWriter()
    writer.append(UInt32(truncatingIfNeeded: bucketCount))
    writer.append(bytes: buckets)
    writer.append(bytes: sorted)
    return writer.bytes
  }

  /// The first row of each bucket, with one more for the end; and the rows.
  func tables(bucketCount: Int) -> (buckets: [UInt8], rows: [UInt8]) {
    let mask = UInt64(bucketCount - 1)
    let placed = rows.map { row in
      (bucket: Int(row.mixed & mask), entry: UInt64(row.value) << 32 | UInt64(PackedIndex.fingerprint(of: row.mixed)))
    }
    let sorted = placed.sorted { ($0.bucket, $0.entry) < ($1.bucket, $1.entry) }
    var buckets = ModelWriter()
    var entries = ModelWriter()
    var row = 0
    for bucket in 0..<bucketCount {
      buckets.append(UInt32(row))
      while row < sorted.count, sorted[row].bucket == bucket {
        entries.append(sorted[row].entry)
        row += 1
      }
    }
    buckets.append(UInt32(row))
    return (buckets.bytes, entries.bytes)
  }
}
