import NameMatching
import NameReading
public import TextModel

extension NameIndex {
  /// The likely names for a spelling, best first: by the weight of the comparison and by what they share.
  ///
  /// Names that share telling pieces of sound are gathered, rare pieces first, until enough postings were read; the best
  /// of them are compared by ``NameMatcher``.
  ///
  /// - Parameters:
  ///   - name: in any spelling and script.
  ///   - limit: how many at most.
  ///   - type: what it names, if known: guides the comparison. To search among one type only, give a filter.
  ///   - filter: which names may be found.
  /// - Returns: nothing when the name holds no letter and no digit.
  /// - Throws: the block of the file that is broken.
  /// - Complexity: O(count) to clear and scan sums of two bytes a name, a window of them at a time, and a bounded number of
  ///   postings and comparisons.
  public func search(
    _ name: String, limit: Int = 10, type: EntityType? = nil, filter: NameFilter = NameFilter()
  ) throws(NameIndexFailure) -> [NameHit] {
    let comparison = SearchComparison(name, type: type)
    guard limit > 0, comparison.canCompare else { return [] }
    let compared = max(SearchBounds.compared, limit)
    var hits: [(hit: NameHit, rank: Double)] = []
    let found = try candidates(for: name, readings: comparison.readings, limit: compared, filter: filter)
    let least = (found.first?.share ?? 0) / SearchBounds.shareDivisor * SearchBounds.shareFactor
    var heaviest = -MatchWeight.limit
    for (place, candidate) in found.enumerated() {
      // Whoever was surely found needs no names that share less.
      if place >= max(SearchBounds.comparedFirst, limit), heaviest >= SearchBounds.convincing { break }
      // Behind the first ones, what shares much less than the best is not worth its comparison.
      guard place < max(SearchBounds.alwaysCompared, limit) || candidate.share >= least else { break }
      guard let entry = try entry(at: candidate.name), let weight = comparison.weight(of: entry) else { continue }
      heaviest = max(heaviest, weight.bits)
      let hit = NameHit(
        entry: entry, position: candidate.name, weight: weight,
        overlap: Double(candidate.share) / PostingScan.wholeShare)
      hits.append((hit, SearchRank.of(weight, share: candidate.share)))
    }
    hits.sort { ($1.rank, $0.hit.position) < ($0.rank, $1.hit.position) }
    return hits.prefix(limit).map(\.hit)
  }

  /// The names that would be compared, best first by what they share.
  package func candidates(
    for name: String, readings: [String], limit: Int, filter: NameFilter = NameFilter()
  ) throws(NameIndexFailure) -> [(name: Int, share: UInt32)] {
    guard let keys = IndexKeys(of: name, readings: readings), count > 0 else { return [] }
    let lookup = KeyLookup(index: self)
    var known: [KeyLookup.Postings] = []
    var norm = 0
    for hash in keys.distinct {
      let postings = try lookup.postings(of: hash)
      norm += KeyWeight.of(bearers: postings?.bearers ?? 1, among: count)
      if let postings { known.append(postings) }
    }
    known.sort { ($0.bearers, $0.hash) < ($1.bearers, $1.hash) }
    let telling = Self.telling(known)
    let lists = telling.map { postings in
      CommonWeights.List(
        range: postings.range, weight: UInt16(clamping: KeyWeight.of(bearers: postings.bearers, among: count)))
    }
    let sums = CommonWeights.highest(of: lists, count: count, memory)
    try blocks.check(header.marksStart..<header.hashesStart)
    return PostingScan.best(limit, of: sums, norm: norm, index: self, accepts: acceptance(of: filter))
  }

  /// The rarest lists, as many as are read.
  private static func telling(_ known: [KeyLookup.Postings]) -> ArraySlice<KeyLookup.Postings> {
    var read = 0
    for (place, postings) in known.enumerated() {
      read += postings.bearers
      if read > SearchBounds.postings, read > postings.bearers { return known[..<place] }
    }
    return known[...]
  }

  /// Whether a name's marks pass a filter.
  private func acceptance(of filter: NameFilter) -> (UInt32) -> Bool {
    let type = TypeMark.number(of: filter.type)
    let language = filter.language.map { wanted in languages.firstIndex(of: wanted) ?? -1 }
    return { mark in
      let (ownType, ownLanguage) = (UInt8(truncatingIfNeeded: mark >> 16), Int(mark >> 24))
      if type != 0, ownType != 0, ownType != type { return false }
      if let language, ownLanguage != 0, ownLanguage != language { return false }
      return true
    }
  }
}

/// The order of hits.
enum SearchRank {
  /// What doubling the overlap says, in bits. The matcher knows how spellings differ, the keys how rare what both share
  /// is among these names: on the development set the weight alone puts .70 of the names looked for first, with three to
  /// five bits .73.
  private static let bitsPerDoubling = 4.0

  static func of(_ weight: MatchWeight, share: UInt32) -> Double {
    weight.bits + bitsPerDoubling * Double(KeyWeight.logarithm(Float(share) + 1))
  }
}

/// What one search may cost.
enum SearchBounds {
  /// Names compared by the matcher: of most queries these first ones, if one of them is convincing; else up to all.
  static let comparedFirst = 16
  static let compared = 112
  /// The weight that ends the comparing, in bits. With 5 in place of 6, .001 fewer are found.
  static let convincing = 6.0
  /// Names compared whatever they share, and the part of the best share (four tenths) that the others need.
  static let alwaysCompared = 32
  static let shareFactor: UInt32 = 4
  static let shareDivisor: UInt32 = 10
  /// Postings read; the rarest key is read whatever it has.
  static let postings = 80_000
}
