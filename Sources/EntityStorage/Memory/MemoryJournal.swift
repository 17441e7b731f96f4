import EntityResolution
import TextModel

/// The log of a store in memory, and what follows from its rulings.
struct MemoryJournal {
  typealias Moves = [MentionReference: (entry: Int, part: EntityID)]

  private(set) var entries: [LogEntry] = []
  private(set) var judgments: [Judgment] = []
  /// By article: places in `judgments`.
  private(set) var places: [DocumentID: [Int]] = [:]
  var ledger = RulingLedger()
  var derivation = Derivation()
  var moves: Moves = [:]
  /// Articles that rulings speak of.
  private(set) var judged: Set<DocumentID> = []

  mutating func note(_ entry: LogEntry) {
    entries.append(entry)
    switch entry.content {
    case .batch(let batch): for judgment in batch.judgments { note(judgment) }
    case .ruling(let ruling):
      note(ruling.judgment)
      judged.formUnion([ruling.judgment.left.document, ruling.judgment.right.document])
      judged.formUnion(ruling.parting?.mentions.map(\.document) ?? [])
    case .undo: break
    }
  }

  private mutating func note(_ judgment: Judgment) {
    let (left, right) = (judgment.left.document, judgment.right.document)
    places[left, default: []].append(judgments.count)
    if right != left { places[right, default: []].append(judgments.count) }
    judgments.append(judgment)
  }
}

extension MemoryTables {
  mutating func append(_ content: LogEntry.Content, at time: Int?) throws(StoreFailure) -> Int {
    let number = journal.entries.count + 1
    switch content {
    case .batch(let batch): put(batch, number)
    case .ruling(let ruling):
      var ledger = journal.ledger
      ledger.add(ruling, number: number)
      try derive(ledger, founding: ruling.parting, number)
      if let parting = ruling.parting { add(parting.keys, to: parting.part) }
    case .undo(let undo):
      guard journal.ledger.holds(undo.entry) else { throw .unknownEntry(undo.entry, at: Self.location) }
      var ledger = journal.ledger
      ledger.add(undo, number: number)
      try derive(ledger, founding: nil, number)
    }
    journal.note(LogEntry(number: number, time: time, content: content))
    return number
  }

  private static let location = "in memory"

  private mutating func put(_ batch: StoreBatch, _ number: Int) {
    for document in batch.documents { put(document, entry: number) }
    for (id, keys) in batch.keys { add(keys, to: id) }
    guard !journal.ledger.isEmpty, batch.documents.contains(where: { journal.judged.contains($0.id) }) else { return }
    apply(journal.ledger, derived(journal.ledger, founding: nil))
  }

  /// Takes a ledger with a new line, unless its rulings contradict each other more than before.
  private mutating func derive(_ ledger: RulingLedger, founding: Parting?, _ number: Int) throws(StoreFailure) {
    let derivation = derived(ledger, founding: founding)
    let known = Set(journal.derivation.conflicts.map(\.entry))
    if let conflict = derivation.conflicts.first(where: { !known.contains($0.entry) }) {
      throw .conflict(conflict, appending: number, at: Self.location)
    }
    if let founding { found(founding.part, in: number) }
    apply(ledger, derivation)
  }

  private func derived(_ ledger: RulingLedger, founding: Parting?) -> Derivation {
    let moves = ledger.moves
    return Derivation(
      ledger,
      home: { mention in
        guard let edition = edition(mention.document),
          let sighting = edition.document.sightings.first(where: { $0.isAt(mention.range) })
        else { return nil }
        return Self.home(of: sighting, in: edition, moves)
      },
      // The new part is the youngest.
      age: { age($0) ?? ($0 == founding?.part ? .max : nil) })
  }

  private mutating func apply(_ ledger: RulingLedger, _ derivation: Derivation) {
    let moves = ledger.moves
    let changed = Set(
      Set(journal.derivation.redirects.keys).union(derivation.redirects.keys)
        .filter { standing($0) != derivation.redirects[$0] ?? $0 }
        .map { standing($0) })
    let moved = Set(journal.moves.keys).union(moves.keys).filter { journal.moves[$0]?.part != moves[$0]?.part }
    (journal.ledger, journal.derivation, journal.moves) = (ledger, derivation, moves)
    moveSightings(of: changed, in: Set(moved.map(\.document)))
  }

  // MARK: Reading

  mutating func log(after number: Int, limit: Int) -> [LogEntry] {
    journal.entries.dropFirst(max(number, 0)).prefix(max(limit, 0)).map { entry in
      LogEntry(number: entry.number, time: entry.time, content: logged(entry))
    }
  }

  /// The content with the keys that belong to the ids it founds.
  private mutating func logged(_ entry: LogEntry) -> LogEntry.Content {
    switch entry.content {
    case .batch(let batch):
      let ids = founded(in: entry.number, among: batch.documents.lazy.flatMap(\.sightings).map(\.entity))
      var keys: [EntityID: [BlockingKey]] = [:]
      for id in ids {
        let own = self.keys(of: id)
        if !own.isEmpty { keys[id] = own }
      }
      return .batch(StoreBatch(documents: batch.documents, keys: keys, judgments: batch.judgments))
    case .ruling(let ruling):
      let parting = ruling.parting.map {
        Parting(source: $0.source, part: $0.part, mentions: $0.mentions, keys: keys(of: $0.part))
      }
      return .ruling(Ruling(ruling.judgment, left: ruling.left, right: ruling.right, parting: parting))
    case .undo: return entry.content
    }
  }

  func judgments(about documents: [DocumentID]) -> [Judgment] {
    Set(documents.flatMap { journal.places[$0] ?? [] }).sorted().map { journal.judgments[$0] }
  }

  func judgments(after number: Int, limit: Int) -> [NumberedJudgment] {
    let start = min(max(number, 0), journal.judgments.count)
    return zip(journal.judgments.indices[start...], journal.judgments[start...]).prefix(max(limit, 0)).map {
      NumberedJudgment(number: $0 + 1, judgment: $1)
    }
  }

  func rulings(about documents: Set<DocumentID>, entities: Set<EntityID>) -> [StandingRuling] {
    journal.ledger.active.compactMap { line in
      let sides = journal.derivation.sides[line.number]
      let judgment = line.ruling.judgment
      let isAbout =
        documents.contains(judgment.left.document) || documents.contains(judgment.right.document)
        || [sides?.left, sides?.right].contains { $0.map(entities.contains) ?? false }
      guard isAbout else { return nil }
      return StandingRuling(number: line.number, ruling: line.ruling, left: sides?.left, right: sides?.right)
    }
  }
}
