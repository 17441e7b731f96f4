import EntityResolution
import TextModel

/// What is kept of one id.
struct MemoryRecord {
  /// The order in which ids first appeared.
  let age: Int
  /// The entry of the log in which the id first appeared.
  let entry: Int
  /// What the articles say that were counted.
  private(set) var tally = SightingTally()
  /// Numbers of the articles that name it, in order of storing.
  private(set) var documents: [Int] = []
  /// Those of them that are not in the tally yet, in order of committing.
  private var uncounted: [Int] = []
  /// Keys of this very id, whatever was joined to it.
  var keys: Set<BlockingKey> = []

  init(age: Int, entry: Int) {
    self.age = age
    self.entry = entry
  }

  /// True while an article names it.
  var isLive: Bool { !documents.isEmpty }

  /// Notes an article, once.
  mutating func add(_ number: Int) {
    let place = documents.partitioningIndex { $0 >= number }
    if place < documents.count, documents[place] == number { return }
    documents.insert(number, at: place)
    uncounted.append(number)
  }

  /// Forgets what an article said.
  mutating func remove(_ number: Int, naming id: EntityID, in document: StoredDocument) {
    documents.removeAll { $0 == number }
    if let place = uncounted.firstIndex(of: number) {
      uncounted.remove(at: place)
    } else {
      tally.merge(SightingTally(of: id, in: document), sign: -1)
    }
  }

  /// Brings the tally up to date.
  mutating func count(_ id: EntityID, in documents: [StoredDocument]) {
    for number in uncounted { tally.merge(SightingTally(of: id, in: documents[number]), sign: 1) }
    uncounted = []
  }
}

extension Array where Element: Comparable {
  /// The first index whose element answers true; elements that answer false stand before all that answer true.
  ///
  /// - Complexity: O(log n).
  func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if belongsBehind(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
