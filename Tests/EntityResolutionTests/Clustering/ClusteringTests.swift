@testable import EntityResolution
import TestSupport
import Testing

@Suite("Clusters grow by merging")
struct ClusteringTests {
  @Test("A forbidden pair stays apart through every later merge")
  func forbidden() {
    var clusters = Clustering(count: 4)
    clusters.forbid(0, 3)
    let merges = [clusters.merge(0, 1), clusters.merge(2, 3), clusters.merge(1, 2)]
    #expect(merges == [true, true, false])
    #expect(clusters.isForbidden(1, 2))
    #expect(clusters.root(of: 1) != clusters.root(of: 2))
  }

  @Test("Merging what is one already does nothing")
  func again() {
    var clusters = Clustering(count: 2)
    let merges = [clusters.merge(1, 0), clusters.merge(0, 1)]
    #expect(merges == [true, false])
    #expect(clusters.members(of: clusters.root(of: 1)) == [0, 1])
  }

  @Test("Random merges agree with sets of nodes", arguments: [1, 2, 3, 4] as [UInt64])
  func twin(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = 24
    var clusters = Clustering(count: count)
    var sets = (0..<count).map { Set([$0]) }
    var enemies: [(Int, Int)] = []
    for _ in 0..<80 {
      let (left, right) = (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
      let (one, other) = (sets.firstIndex { $0.contains(left) } ?? 0, sets.firstIndex { $0.contains(right) } ?? 0)
      if Bool.random(using: &random), one != other {
        clusters.forbid(left, right)
        enemies.append((left, right))
        continue
      }
      let union = sets[one].union(sets[other])
      let isAllowed = one != other && !enemies.contains { union.contains($0.0) && union.contains($0.1) }
      let isMerged = clusters.merge(left, right)
      #expect(isMerged == isAllowed)
      if isAllowed {
        sets[one] = union
        sets.remove(at: other)
      }
    }
    for set in sets {
      #expect(clusters.members(of: clusters.root(of: set.min() ?? 0)) == set.sorted())
    }
  }
}
