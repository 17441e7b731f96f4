import NameMatching
import TextModel

/// Two distinct names that may be one, by their places, the lower one first.
struct NameLink: Sendable {
  let left: Int
  let right: Int
  let weight: MatchWeight
}

/// Looks every name of a list up among the others.
struct LinkSearch: Sendable {
  private let names: [IndexedName]
  private let profile: MatchingProfile

  /// Others that a name may be one with. Spellings beyond them are linked through each other.
  private static let mostLinks = 24
  /// Of these, links that are only doubtful: the likeliest questions about a name; a common one has hundreds.
  private static let mostDoubtful = DistinctNames.mostDoubtful
  /// Names looked up by one task: small enough to share the work evenly, large enough to make tasks rare.
  private static let chunk = 256

  init(_ names: [IndexedName], _ profile: MatchingProfile) {
    self.names = names
    self.profile = profile
  }

  /// All links, heaviest first; of equals, the earlier names.
  func links(
    jobs: Int, progress: @Sendable (Int, Int) -> Void
  ) async throws(NameIndexFailure) -> [NameLink] {
    let index = try self.index()
    let outcome = await withTaskGroup(
      of: Result<[NameLink], NameIndexFailure>.self, returning: Result<[NameLink], NameIndexFailure>.self
    ) { group in
      var starts = stride(from: 0, to: names.count, by: Self.chunk).makeIterator()
      func add() {
        guard let start = starts.next() else { return }
        group.addTask { Result { () throws(NameIndexFailure) in try self.links(from: start, in: index) } }
      }
      for _ in 0..<jobs { add() }
      var links: [NameLink] = []
      var done = 0
      while let found = await group.next() {
        switch found {
        case .success(let more): links += more
        case .failure(let failure): return .failure(failure)
        }
        done = min(done + Self.chunk, names.count)
        progress(done, names.count)
        add()
      }
      return .success(links)
    }
    return Self.unique(try outcome.get())
  }

  private func index() throws(NameIndexFailure) -> NameIndex {
    var builder = NameIndexBuilder()
    for name in names { try builder.add(name) }
    return try NameIndex(builder.encoded())
  }

  private func links(from start: Int, in index: NameIndex) throws(NameIndexFailure) -> [NameLink] {
    var links: [NameLink] = []
    for place in start..<min(start + Self.chunk, names.count) {
      let name = names[place]
      let hits = try index.search(
        name.name, limit: Self.mostLinks + 1, type: name.type, filter: NameFilter(type: name.type))
      let others = hits.filter { $0.position != place && profile.verdict($0.probability) != .different }
      let doubtful = others.filter { profile.verdict($0.probability) != .same }.sorted {
        ($1.weight.bits, $0.position) < ($0.weight.bits, $1.position)
      }
      let same = others.filter { profile.verdict($0.probability) == .same }
      for hit in same + doubtful.prefix(Self.mostDoubtful) {
        let pair = (min(place, hit.position), max(place, hit.position))
        links.append(NameLink(left: pair.0, right: pair.1, weight: hit.weight))
      }
    }
    return links
  }

  /// Each pair once, with its higher weight: looked up from either side, a name of another script is read with more or
  /// fewer spellings.
  private static func unique(_ links: [NameLink]) -> [NameLink] {
    let sorted = links.sorted { left, right in
      if (left.left, left.right) != (right.left, right.right) {
        return (left.left, left.right) < (right.left, right.right)
      }
      return left.weight.bits > right.weight.bits
    }
    var unique: [NameLink] = []
    for link in sorted where unique.last.map({ ($0.left, $0.right) != (link.left, link.right) }) ?? true {
      unique.append(link)
    }
    return unique.sorted {
      if $0.weight.bits != $1.weight.bits { return $0.weight.bits > $1.weight.bits }
      return ($0.left, $0.right) < ($1.left, $1.right)
    }
  }
}
