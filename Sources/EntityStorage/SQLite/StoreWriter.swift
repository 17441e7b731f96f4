#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Writes a store's tables within one transaction.
  struct StoreWriter {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func commit(_ batch: StoreBatch) throws {
      for document in batch.documents { try put(document) }
      let statement = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO blocking (key, entity) SELECT ?, number FROM entity WHERE id = ?")
      for (id, keys) in batch.keys.sorted(by: { $0.key < $1.key }) {
        for key in keys { try statement.execute(arguments: [key.rawValue, id.rawValue]) }
      }
      try append(batch.judgments)
    }

    func append(_ judgments: [Judgment]) throws {
      let statement = try db.cachedStatement(sql: JudgmentRow.insertion)
      for judgment in judgments { try statement.execute(arguments: JudgmentRow.arguments(judgment)) }
    }

    /// Replaces what an article said before, if it is known. The article keeps its number, so that it stays where it
    /// was in the order of storing.
    private func put(_ document: StoredDocument) throws {
      var left: [Int64] = []
      if let old = try StoreReader(db).documents([document.id]).first {
        for (id, tally) in SightingTally.tallies(of: old).sorted(by: { $0.key < $1.key }) {
          left.append(try apply(tally, to: id, sign: -1))
        }
        try db.execute(
          sql: "DELETE FROM sighting WHERE document = (SELECT number FROM document WHERE id = ?)",
          arguments: [document.id.rawValue])
      }
      let number = try insert(document)
      for (id, tally) in SightingTally.tallies(of: document).sorted(by: { $0.key < $1.key }) {
        _ = try apply(tally, to: id, sign: 1)
      }
      for (ordinal, sighting) in document.sightings.enumerated() {
        try insert(sighting, in: number, ordinal: ordinal)
      }
      let forgetting = try db.cachedStatement(sql: "DELETE FROM entity WHERE number = ? AND documents <= 0")
      for entity in left { try forgetting.execute(arguments: [entity]) }
    }

    private func insert(_ document: StoredDocument) throws -> Int64 {
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO document (id, digest) VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET digest = excluded.digest RETURNING number
          """)
      let arguments: StatementArguments = [document.id.rawValue, Int64(bitPattern: document.digest)]
      return try Int64.fetchOne(statement, arguments: arguments) ?? db.lastInsertedRowID
    }

    private func insert(_ sighting: Sighting, in document: Int64, ordinal: Int) throws {
      try db.cachedStatement(
        sql: """
          INSERT INTO sighting (document, ordinal, entity, lower, upper, type)
          SELECT ?, ?, number, ?, ?, ? FROM entity WHERE id = ?
          """
      ).execute(arguments: [
        document, ordinal, sighting.mention.range.lowerBound, sighting.mention.range.upperBound,
        sighting.type.rawValue, sighting.entity.rawValue,
      ])
      let number = db.lastInsertedRowID
      let naming = try db.cachedStatement(sql: "INSERT INTO sightedName VALUES (?, ?, ?, ?, ?, ?, ?)")
      for (ordinal, name) in sighting.names.enumerated() {
        try naming.execute(arguments: [
          number, ordinal, name.value, name.language.rawValue, name.script.rawValue, name.count,
          name.boilerplateCount,
        ])
      }
      let charging = try db.cachedStatement(sql: "INSERT INTO sightedRole VALUES (?, ?, ?)")
      for (ordinal, role) in sighting.roles.enumerated() {
        try charging.execute(arguments: [number, ordinal, role])
      }
    }
  }

  // Sums.
  extension StoreWriter {
    /// Adds a tally to an entity, or takes it away; answers with the entity's number.
    private func apply(_ tally: SightingTally, to id: EntityID, sign: Int) throws -> Int64 {
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO entity (id, persons, places, organizations, documents) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET persons = persons + excluded.persons, places = places + excluded.places,
            organizations = organizations + excluded.organizations, documents = documents + excluded.documents
          RETURNING number
          """)
      let types = tally.types.mapValues { $0 * sign }
      let arguments: StatementArguments = [
        id.rawValue, types[.person] ?? 0, types[.place] ?? 0, types[.organization] ?? 0, sign * tally.documents,
      ]
      let number = try Int64.fetchOne(statement, arguments: arguments) ?? db.lastInsertedRowID
      try applyNames(tally, to: number, sign: sign)
      try applyRoles(tally, to: number, sign: sign)
      return number
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
