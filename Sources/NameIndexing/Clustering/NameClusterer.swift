public import NameMatching
import TextModel

/// Brings the spellings of a list of names together.
///
/// ```swift
/// let names = ["Tokayev", "Токаев", "Meloni"].map { IndexedName(id: "", name: $0, type: .person) }
/// let grouping = try await NameClusterer().grouping(of: names)
/// grouping.groups                                     // [0, 0, 1]
/// ```
/// An index of the names finds what each may be one with, the matcher weighs these pairs, and groups grow from the best
/// pair down. Two groups become one only if their names agree with one another, not just the two that link them: a chain
/// of small differences joins nobody.
///
/// The outcome is the same for any number of jobs.
public struct NameClusterer: Sendable {
  /// Where *same* and *ask* begin.
  public let profile: MatchingProfile

  public init(_ profile: MatchingProfile = .likely) { self.profile = profile }

  /// Groups names.
  ///
  /// - Parameters:
  ///   - jobs: searches that run at a time.
  ///   - progress: gets, now and then, how many names have been looked up of how many.
  /// - Throws: ``NameIndexFailure/Code/tooLarge`` for more text than an index holds.
  /// - Complexity: a search a name (``NameIndex/search(_:limit:type:filter:)``).
  ///   Memory: the names, the index, and 24 bytes a pair that may be one, of which a name brings 25 at most.
  public func grouping(
    of names: [IndexedName], jobs: Int = 1, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(NameIndexFailure) -> NameGrouping {
    let distinct = DistinctNames(names)
    let links = try await LinkSearch(distinct.names, profile).links(jobs: max(jobs, 1), progress: progress)
    var merging = GroupMerging(distinct.names, profile)
    for link in links where merging.isSame(link) { merging.join(link) }
    return distinct.grouping(merging, links: links)
  }
}

/// Names without their repetitions: the same bytes of the same type are looked up once.
struct DistinctNames {
  private(set) var names: [IndexedName] = []
  /// The distinct name of every name.
  private var places: [Int] = []
  /// The first name of every distinct one.
  private var firsts: [Int] = []

  private struct Key: Hashable {
    let name: [UInt8]
    let type: EntityType?
  }

  init(_ all: [IndexedName]) {
    var known: [Key: Int] = [:]
    for (place, name) in all.enumerated() {
      let key = Key(name: Array(name.name.utf8), type: name.type)
      if let distinct = known[key] {
        places.append(distinct)
      } else {
        known[key] = names.count
        places.append(names.count)
        firsts.append(place)
        names.append(name)
      }
    }
  }

  /// Questions asked about one group, the likeliest ones: behind them a person has the answer, or will not find it.
  static let mostDoubtful = 5

  /// The outcome for all names.
  func grouping(_ merging: GroupMerging, links: [NameLink]) -> NameGrouping {
    var numbers: [Int: Int] = [:]
    let groups = places.map { place in
      let root = merging.group(of: place)
      let number = numbers[root] ?? numbers.count
      numbers[root] = number
      return number
    }
    var best = [Double?](repeating: nil, count: names.count)
    var doubtful: [DoubtfulPair] = []
    var asked: Set<UInt64> = []
    var questions = [UInt8](repeating: 0, count: names.count)
    for link in links {
      let (left, right) = (merging.group(of: link.left), merging.group(of: link.right))
      if left == right {
        for name in [link.left, link.right] where best[name] == nil { best[name] = link.weight.bits }
      } else if questions[left] < Self.mostDoubtful, questions[right] < Self.mostDoubtful,
        asked.insert(UInt64(min(left, right)) << 32 | UInt64(max(left, right))).inserted
      {
        questions[left] += 1
        questions[right] += 1
        let pair = [firsts[link.left], firsts[link.right]].sorted()
        doubtful.append(DoubtfulPair(left: pair[0], right: pair[1], weight: link.weight))
      }
    }
    let certain = Probability(clamping: 1)
    let probabilities = places.map { place in
      best[place].map { MatchWeight(bits: $0).probability } ?? certain
    }
    return NameGrouping(groups: groups, probabilities: probabilities, doubtful: doubtful)
  }
}
