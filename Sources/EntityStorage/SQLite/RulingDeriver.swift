#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Derives anew which ids stand for which entity, and moves the sightings that this touches.
  struct RulingDeriver {
    private let db: Database
    private let path: String

    init(_ db: Database, path: String) {
      self.db = db
      self.path = path
    }

    /// - Parameter allowingConflicts: articles may bring judgments into conflict; a person may not.
    func derive(allowingConflicts: Bool) throws {
      let ledger = try RulingReader(db).ledger()
      let derivation = try self.derivation(ledger)
      if !allowingConflicts, let conflict = try fresh(derivation.conflicts) {
        let entry = try Int.fetchOne(db, sql: "SELECT max(number) FROM entry") ?? 0
        throw StoreFailure.conflict(conflict, appending: entry, at: path)
      }
      let redirects = try Self.pairs(
        Row.fetchAll(
          db,
          sql: """
            SELECT entity.id AS id, target.id AS target FROM entity JOIN entity AS target
            ON target.number = entity.redirect
            """))
      let changed = Set(redirects.keys).union(derivation.redirects.keys)
        .filter { redirects[$0] != derivation.redirects[$0] }.sorted()
      try moveSightings(changed, from: redirects, ledger, derivation)
      for id in changed {
        try db.execute(
          sql: "UPDATE entity SET redirect = (SELECT number FROM entity WHERE id = ?) WHERE id = ?",
          arguments: [derivation.redirects[id]?.rawValue, id.rawValue])
      }
      try writeSides(derivation)
    }

    private static func pairs(_ rows: [Row]) -> [EntityID: EntityID] {
      var pairs: [EntityID: EntityID] = [:]
      for row in rows { pairs[EntityID(row["id"] as String)] = EntityID(row["target"] as String) }
      return pairs
    }

    private func derivation(_ ledger: RulingLedger) throws -> Derivation {
      let moves = ledger.moves
      var homes: [MentionReference: EntityID] = [:]
      var ages: [EntityID: Int] = [:]
      for line in ledger.lines {
        for mention in [line.ruling.judgment.left, line.ruling.judgment.right] where homes[mention] == nil {
          homes[mention] = try home(of: mention, moves)
        }
        let ids = [line.ruling.left, line.ruling.right, line.ruling.parting?.part, line.ruling.parting?.source]
        for id in ids.compactMap(\.self) + homes.values where ages[id] == nil {
          ages[id] = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM entity WHERE id = ?"), arguments: [id.rawValue])
        }
      }
      return Derivation(ledger, home: { homes[$0] }, age: { ages[$0] })
    }

    /// The id of a mention's sighting before any join.
    private func home(
      of mention: MentionReference, _ moves: [MentionReference: (entry: Int, part: EntityID)]
    ) throws -> EntityID? {
      guard let edition = try StoreReader(db).edition(of: mention.document),
        let sighting = edition.document.sightings.first(where: { $0.isAt(mention.range) })
      else { return nil }
      if let move = moves[sighting.mention], move.entry > edition.entry { return move.part }
      return sighting.entity
    }

    /// Conflicts that were not there before this entry.
    private func fresh(_ conflicts: [Derivation.Conflict]) throws -> Derivation.Conflict? {
      guard !conflicts.isEmpty else { return nil }
      // A ruling that conflicts is one whose sides do not agree with its verdict.
      let standing = try Set(
        Int.fetchAll(
          db,
          sql: """
            SELECT entry FROM ruling JOIN judgment ON judgment.number = judgment
            WHERE (verdict = 'same' AND leftEntity <> rightEntity) OR (verdict = 'different' AND leftEntity = rightEntity)
            """))
      return conflicts.first { !standing.contains($0.entry) }
    }

    // MARK: Sightings

    private func moveSightings(
      _ changed: [EntityID], from redirects: [EntityID: EntityID], _ ledger: RulingLedger, _ derivation: Derivation
    ) throws {
      let moves = ledger.moves
      var documents: Set<Int64> = []
      let naming = try db.cachedStatement(
        sql: "SELECT DISTINCT document FROM sighting WHERE entity = (SELECT number FROM entity WHERE id = ?)")
      for id in Set(changed.map { redirects[$0] ?? $0 }) {
        documents.formUnion(try Int64.fetchAll(naming, arguments: [id.rawValue]))
      }
      let numbering = try db.cachedStatement(sql: "SELECT number FROM document WHERE id = ?")
      for mention in Set(ledger.lines.flatMap { $0.ruling.parting?.mentions ?? [] }.map(\.document)) {
        if let number = try Int64.fetchOne(numbering, arguments: [mention.rawValue]) { documents.insert(number) }
      }
      var writer = StoreWriter(db)
      for number in documents.sorted() {
        try move(number, to: { moves[$0] }, derivation, &writer)
      }
    }

    /// Gives the sightings of an article the entities that rulings now say.
    private func move(
      _ number: Int64, to moves: (MentionReference) -> (entry: Int, part: EntityID)?, _ derivation: Derivation,
      _ writer: inout StoreWriter
    ) throws {
      guard
        let id = try String.fetchOne(
          db.cachedStatement(sql: "SELECT id FROM document WHERE number = ?"), arguments: [number]),
        let edition = try StoreReader(db).edition(of: DocumentID(id)),
        let today = try StoreReader(db).documents([DocumentID(id)]).first
      else { return }
      let moved = edition.document.moved { sighting in
        let move = moves(sighting.mention).flatMap { $0.entry > edition.entry ? $0.part : nil }
        let home = move ?? sighting.entity
        return derivation.redirects[home] ?? home
      }
      guard moved != today else { return }
      try recount(today, as: moved, &writer)
      let placing = try db.cachedStatement(sql: "UPDATE sighting SET entity = ? WHERE document = ? AND ordinal = ?")
      for (ordinal, sighting) in moved.sightings.enumerated() {
        try placing.execute(arguments: [
          try writer.numbered(sighting.entity, in: edition.entry).number, number, ordinal,
        ])
      }
    }

    private func recount(
      _ old: StoredDocument, as new: StoredDocument, _ writer: inout StoreWriter
    ) throws {
      for (document, sign) in [(old, -1), (new, 1)] {
        for (id, tally) in SightingTally.tallies(of: document).sorted(by: { $0.key < $1.key }) {
          try writer.apply(tally, to: writer.numbered(id, in: 0).number, sign: sign)
        }
      }
    }

    private func writeSides(_ derivation: Derivation) throws {
      let statement = try db.cachedStatement(
        sql: """
          UPDATE ruling SET leftEntity = (SELECT number FROM entity WHERE id = ?),
            rightEntity = (SELECT number FROM entity WHERE id = ?) WHERE entry = ?
          """)
      try db.execute(sql: "UPDATE ruling SET leftEntity = NULL, rightEntity = NULL")
      for (entry, sides) in derivation.sides.sorted(by: { $0.key < $1.key }) {
        try statement.execute(arguments: [sides.left?.rawValue, sides.right?.rawValue, entry])
      }
    }
  }
#endif
