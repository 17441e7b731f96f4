import EntityResolution
import TextModel

/// What the articles of the log say of some ids, entry by entry.
struct Appearances {
  let family: Set<EntityID>
  private(set) var events: [EntityHistory.Event] = []
  /// The mentions of these ids, with the entry that first brought each.
  private(set) var mentions: [MentionReference: Int] = [:]
  private var founded: Set<EntityID> = []
  /// The entry that is being read, and its articles by id.
  private var entry: (number: Int, time: Int?)?
  private var documents: [EntityID: [DocumentID]] = [:]

  init(family: Set<EntityID>) { self.family = family }

  /// Adds the next article of the log.
  mutating func add(_ edition: LoggedEdition) {
    if entry?.number != edition.entry {
      end()
      entry = (edition.entry, edition.time)
    }
    let named = edition.document.sightings.filter { family.contains($0.entity) }
    for id in Set(named.map(\.entity)) { documents[id, default: []].append(edition.document.id) }
    for sighting in named where mentions[sighting.mention] == nil { mentions[sighting.mention] = edition.entry }
  }

  /// Closes the last entry.
  mutating func end() {
    guard let entry else { return }
    for (id, articles) in documents.sorted(by: { $0.key < $1.key }) {
      let isFirst = founded.insert(id).inserted
      events.append(
        EntityHistory.Event(
          entry: entry.number, time: entry.time,
          change: isFirst ? .founded(id, in: articles) : .seen(id, in: articles)))
    }
    documents = [:]
  }

  /// The joins of these ids that were refused.
  func refusals(_ logged: [LoggedJudgment]) -> [EntityHistory.Event] {
    logged.compactMap { refusal in
      let sides = [refusal.judgment.left, refusal.judgment.right]
      // An article that came later may have brought the mention to this entity.
      guard sides.contains(where: { mentions[$0].map { $0 <= refusal.entry } ?? false }) else { return nil }
      return EntityHistory.Event(entry: refusal.entry, time: refusal.time, change: .refused(refusal.judgment))
    }
  }
}
