/// The rulings of a log and what of them was taken back, in order: everything that derivation reads besides articles.
package struct RulingLedger: Sendable {
  package struct Line: Hashable, Sendable {
    package let number: Int
    package let ruling: Ruling

    package init(number: Int, ruling: Ruling) {
      self.number = number
      self.ruling = ruling
    }
  }

  /// All rulings, by number.
  package private(set) var lines: [Line] = []
  /// All undos, by number.
  private var undos: [(number: Int, target: Int)] = []
  /// Numbers of rulings and undos that count no longer.
  package private(set) var takenBack: Set<Int> = []

  package init() {}

  package var isEmpty: Bool { lines.isEmpty }

  /// The rulings that count, by number.
  package var active: [Line] { lines.filter { !takenBack.contains($0.number) } }

  package mutating func add(_ ruling: Ruling, number: Int) { lines.append(Line(number: number, ruling: ruling)) }

  package mutating func add(_ undo: Undo, number: Int) {
    undos.append((number, undo.entry))
    // Later entries take back earlier ones: from the last on, each is known to count when it is looked at.
    takenBack = []
    for undo in undos.reversed() where !takenBack.contains(undo.number) { takenBack.insert(undo.target) }
  }

  /// True for a ruling or an undo of this ledger.
  package func holds(_ number: Int) -> Bool {
    lines.contains { $0.number == number } || undos.contains { $0.number == number }
  }

  /// Where active partings have sent sightings: by first mention, the part and the entry that sent it there.
  ///
  /// A parting says nothing about an article that was stored after it: the matcher has placed that one anew. So a move
  /// counts only for editions older than its entry.
  package var moves: [MentionReference: (entry: Int, part: EntityID)] {
    var moves: [MentionReference: (entry: Int, part: EntityID)] = [:]
    for line in active {
      guard let parting = line.ruling.parting else { continue }
      for mention in parting.mentions { moves[mention] = (line.number, parting.part) }
    }
    return moves
  }
}
