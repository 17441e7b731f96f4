/// How often each letter stands in a name, as a cheap first look at whether two names can be spellings of one.
struct LetterProfile {
  /// Letters fall into buckets by the low bits of their scalar: a to z each have their own, other alphabets share them
  /// much as evenly.
  private let counts: SIMD32<UInt8>
  private let total: Int

  /// Two spellings of one name share more of the shorter one's letters than this: *Jaqsylyqov* has seven of its ten in
  /// *Zhaksylykov*. Two names of different people share about half.
  private static let leastShared = 0.65

  init(words: [String]) {
    var counts = SIMD32<UInt8>()
    var total = 0
    for word in words {
      for scalar in word.unicodeScalars {
        let bucket = Int(scalar.value & 31)
        counts[bucket] = counts[bucket] &+ (counts[bucket] < .max ? 1 : 0)
        total += 1
      }
    }
    self.counts = counts
    self.total = total
  }

  /// False when so few letters agree that a closer look is not worth its cost.
  func mayBeSpelling(of other: LetterProfile) -> Bool {
    let lesser = counts.replacing(with: other.counts, where: other.counts .< counts)
    let shared = Int(SIMD32<UInt16>(truncatingIfNeeded: lesser).wrappedSum())
    return Double(shared) >= Self.leastShared * Double(min(total, other.total))
  }
}
