import BundledModels

/// The two tables as they are written: a power of two of buckets, a power of two of features.
package struct LearnedTables: Sendable {
  /// Four entries a bucket.
  package var groups: [UInt32]
  /// Four weights a feature.
  package var letters: [Int8]

  package init(groups: [UInt32], letters: [Int8]) {
    self.groups = groups
    self.letters = letters
  }

  /// As they are read from a model file.
  package var words: LearnedWords {
    LearnedWords(
      groups: WordGroups(
        bytes: ModelBytes(groups.flatMap { entry in (0..<4).map { UInt8(truncatingIfNeeded: entry >> ($0 * 8)) } }),
        logarithm: UInt32((groups.count / WordGroups.bucketLength).trailingZeroBitCount)),
      letters: NameLetters(
        bytes: ModelBytes(letters.map { UInt8(bitPattern: $0) }),
        logarithm: UInt32((letters.count / 4).trailingZeroBitCount)))
  }
}
