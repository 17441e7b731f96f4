#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Writes a store's tables within one transaction.
  struct StoreWriter {
    /// An id as a row: its own number, and that of the entity it stands for.
    struct Numbered {
      let number: Int64
      let standing: Int64
    }

    let db: Database
    /// Ids looked up in this transaction.
    private var known: [EntityID: Numbered] = [:]

    init(_ db: Database) { self.db = db }

    /// Stores articles, in the places of their last editions.
    mutating func put(_ batch: StoreBatch, entry: Int) throws {
      for document in batch.documents { try put(document, entry: entry) }
      for (id, keys) in batch.keys.sorted(by: { $0.key < $1.key }) { try add(keys, to: id) }
      for judgment in batch.judgments { try insert(judgment) }
    }

    func add(_ keys: [BlockingKey], to id: EntityID) throws {
      let statement = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO blocking (key, entity) SELECT ?, number FROM entity WHERE id = ?")
      for key in keys { try statement.execute(arguments: [key.rawValue, id.rawValue]) }
    }

    func insert(_ judgment: Judgment) throws {
      try db.cachedStatement(sql: JudgmentRow.insertion).execute(arguments: JudgmentRow.arguments(judgment))
    }

    /// Replaces what an article said before, if it is known. The article keeps its number, so that it stays where it
    /// was in the order of storing.
    private mutating func put(_ document: StoredDocument, entry: Int) throws {
      if let old = try StoreReader(db).documents([document.id]).first {
        for (id, tally) in SightingTally.tallies(of: old).sorted(by: { $0.key < $1.key }) {
          try apply(tally, to: numbered(id, in: entry).number, sign: -1)
        }
        try db.execute(
          sql: "DELETE FROM sighting WHERE document = (SELECT number FROM document WHERE id = ?)",
          arguments: [document.id.rawValue])
      }
      let (number, edition) = try insert(document, entry: entry)
      let placing = try db.cachedStatement(sql: "INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?)")
      var ids: [Numbered] = []
      for (ordinal, sighting) in document.sightings.enumerated() {
        let id = try numbered(sighting.entity, in: entry)
        ids.append(id)
        try placing.execute(arguments: [
          number, ordinal, id.number, id.standing, sighting.mention.range.lowerBound,
          sighting.mention.range.upperBound,
        ])
      }
      let appearing = try db.cachedStatement(sql: AppearanceMigration.insertion)
      for id in ids { try appearing.execute(arguments: [id.number, edition]) }
      try count(document, as: ids.map(\.standing))
    }

    /// Adds what an article says to its entities.
    private func count(_ document: StoredDocument, as entities: [Int64]) throws {
      // A tally tells entities apart by id: numbers do as well.
      var place = 0
      let numbered = document.moved { _ in
        defer { place += 1 }
        return EntityID(String(entities[place]))
      }
      for (id, tally) in SightingTally.tallies(of: numbered).sorted(by: { $0.key < $1.key }) {
        if let number = Int64(id.rawValue) { try apply(tally, to: number, sign: 1) }
      }
    }

    /// The numbers of the article and of its edition.
    private func insert(_ document: StoredDocument, entry: Int) throws -> (document: Int64, edition: Int64) {
      try db.cachedStatement(sql: "INSERT INTO edition (document, digest, sightings) VALUES (?, ?, ?)")
        .execute(arguments: [
          document.id.rawValue, Int64(bitPattern: document.digest), EditionText.text(document.sightings),
        ])
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO document (id, digest, entry, edition) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, entry = excluded.entry, edition = excluded.edition
          RETURNING number
          """)
      let edition = db.lastInsertedRowID
      let arguments: StatementArguments = [
        document.id.rawValue, Int64(bitPattern: document.digest), entry, edition,
      ]
      return (try Int64.fetchOne(statement, arguments: arguments) ?? db.lastInsertedRowID, edition)
    }

    /// The row of an id, made when there is none: rows are numbered in the order in which ids appear.
    mutating func numbered(_ id: EntityID, in entry: Int) throws -> Numbered {
      if let known = known[id] { return known }
      let reading = try db.cachedStatement(
        sql: "SELECT number, coalesce(redirect, number) AS standing FROM entity WHERE id = ?")
      if let row = try Row.fetchOne(reading, arguments: [id.rawValue]) {
        known[id] = Numbered(number: row["number"], standing: row["standing"])
      } else {
        try db.cachedStatement(sql: "INSERT INTO entity (id) VALUES (?)").execute(arguments: [id.rawValue])
        known[id] = Numbered(number: db.lastInsertedRowID, standing: db.lastInsertedRowID)
      }
      return known[id] ?? Numbered(number: 0, standing: 0)
    }
  }

  // Sums.
  extension StoreWriter {
    /// Adds a tally to an entity, or takes it away.
    func apply(_ tally: SightingTally, to entity: Int64, sign: Int) throws {
      let types = tally.types.mapValues { $0 * sign }
      try db.cachedStatement(
        sql: """
          UPDATE entity SET persons = persons + ?, places = places + ?, organizations = organizations + ?,
            documents = documents + ? WHERE number = ?
          """
      ).execute(arguments: [
        types[.person] ?? 0, types[.place] ?? 0, types[.organization] ?? 0, sign * tally.documents, entity,
      ])
      try applyNames(tally, to: entity, sign: sign)
      try applyRoles(tally, to: entity, sign: sign)
    }

    private func applyNames(_ tally: SightingTally, to entity: Int64, sign: Int) throws {
      let adding = try db.cachedStatement(
        sql: """
          INSERT INTO name VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (entity, value, language) DO UPDATE SET count = count + excluded.count,
            documents = documents + excluded.documents, boilerplate = boilerplate + excluded.boilerplate
          """)
      for (spelling, count) in tally.names {
        try adding.execute(arguments: [
          entity, spelling.value, spelling.language.rawValue, spelling.script.rawValue, sign * count.mentions,
          sign * count.documents, sign * count.boilerplate,
        ])
      }
      guard sign < 0 else { return }
      try db.cachedStatement(sql: "DELETE FROM name WHERE entity = ? AND documents <= 0").execute(arguments: [entity])
    }

    private func applyRoles(_ tally: SightingTally, to entity: Int64, sign: Int) throws {
      let adding = try db.cachedStatement(
        sql: """
          INSERT INTO role VALUES (?, ?, ?) ON CONFLICT (entity, role) DO UPDATE SET count = count + excluded.count
          """)
      for (role, count) in tally.roles { try adding.execute(arguments: [entity, role, sign * count]) }
      guard sign < 0 else { return }
      try db.cachedStatement(sql: "DELETE FROM role WHERE entity = ? AND count <= 0").execute(arguments: [entity])
    }
  }
#endif
