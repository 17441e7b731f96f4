internal import Lexicons

/// Finds blocks that say again what an earlier block of the same page has said: a story printed twice, a caption that
/// repeats the first sentence, a quotation set apart.
enum RepeatFinder {
  /// Shorter blocks may repeat by chance.
  private static let fewestWords = 8
  /// Words in a row that are compared: fewer are shared by unrelated texts, more miss small changes.
  private static let shingle = 4
  /// A block is a repeat when so much of it was said before.
  private static let share = 0.8

  /// Numbers of the ranges that repeat earlier ones.
  static func repeats(_ ranges: [Range<Int>], in utf8: [UInt8]) -> [Int] {
    var seen: Set<UInt64> = []
    var repeats: [Int] = []
    for (number, range) in ranges.enumerated() {
      let hashes = WordScan.words(in: Array(utf8[range])).map(\.hash)
      guard hashes.count >= fewestWords else { continue }
      let shingles = (0...hashes.count - shingle).map { start in
        hashes[start + 1..<start + shingle].reduce(hashes[start]) { WordHash.phrase($0, followedBy: $1) }
      }
      let known = shingles.count { seen.contains($0) }
      if Double(known) >= Double(shingles.count) * share { repeats.append(number) }
      seen.formUnion(shingles)
    }
    return repeats
  }
}
