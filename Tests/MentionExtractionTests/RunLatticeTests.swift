import TestSupport
import Testing

@testable import MentionExtraction

@Suite struct RunLatticeTests {
  private static func random(length: Int, seed: UInt64) -> RunLattice {
    var random = SplitMix64(seed: seed)
    var segments: [RunLattice.Segment] = []
    for end in 1...length {
      for start in max(0, end - 3)..<end {
        let isPlain = end - start == 1 && Bool.random(using: &random)
        var segment = RunLattice.Segment(start: start, end: end, isPlain: isPlain)
        segment.scores = SIMD4((0..<4).map { _ in Float.random(in: -2...2, using: &random) })
        segments.append(segment)
      }
    }
    return RunLattice(length: length, segments: segments)
  }

  /// All cuts with their labels, one by one.
  private static func cuts(_ lattice: RunLattice, from start: Int = 0) -> [[(segment: Int, label: Int)]] {
    if start == lattice.length { return [[]] }
    return lattice.segments.indices.filter { lattice.segments[$0].start == start }.flatMap { number in
      let segment = lattice.segments[number]
      return cuts(lattice, from: segment.end).flatMap { rest in
        segment.labels.map { [(number, $0)] + rest }
      }
    }
  }

  private static func score(_ cut: [(segment: Int, label: Int)], _ lattice: RunLattice) -> Float {
    cut.reduce(0) { $0 + lattice.segments[$1.segment].scores[$1.label] }
  }

  @Test("The best cut is the best of all cuts", arguments: 1...5, [1, 2, 3] as [UInt64])
  func bestCut(length: Int, seed: UInt64) {
    let lattice = Self.random(length: length, seed: seed)
    let best = Self.cuts(lattice).map { Self.score($0, lattice) }.max() ?? 0
    let found = lattice.bestPieces().map { ($0.segment, $0.label) }
    #expect(abs(Self.score(found, lattice) - best) < 1e-4)
  }

  @Test("Marginals are shares of all cuts", arguments: 1...5, [4, 5] as [UInt64])
  func marginals(length: Int, seed: UInt64) {
    let lattice = Self.random(length: length, seed: seed)
    let cuts = Self.cuts(lattice)
    let total = cuts.reduce(0.0) { $0 + exponential(Self.score($1, lattice)) }
    let marginals = lattice.marginals()
    for (number, segment) in lattice.segments.enumerated() {
      for label in segment.labels {
        let with = cuts.filter { $0.contains { $0 == (number, label) } }
        let share = with.reduce(0.0) { $0 + exponential(Self.score($1, lattice)) } / total
        #expect(abs(Double(marginals[number][label]) - share) < 1e-3)
      }
    }
  }

  /// eˣ by its series: enough for scores this small.
  private func exponential(_ value: Float) -> Double {
    let small = Double(value) / 64
    var power = 1.0
    var sum = 1.0
    for step in 1..<12 {
      power *= small / Double(step)
      sum += power
    }
    return (0..<6).reduce(sum) { result, _ in result * result }
  }
}
