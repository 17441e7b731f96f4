#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Reads a store's tables within one transaction. Every query names its order: rows reach callers in it.
  struct StoreReader {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func candidates(for keys: [BlockingKey], limit: Int) throws -> [BlockingKey: [EntityID]] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT id FROM entity WHERE number IN (SELECT entity FROM blocking WHERE key = ? LIMIT ?) ORDER BY id
          """)
      var found: [BlockingKey: [EntityID]] = [:]
      for key in keys {
        // One more than the limit is read, to see that there are too many.
        let beyond = limit < Int.max ? limit + 1 : limit
        let ids = try String.fetchAll(statement, arguments: [key.rawValue, beyond])
        if !ids.isEmpty, ids.count <= limit { found[key] = ids.map { EntityID($0) } }
      }
      return found
    }

    func storedEntities(_ ids: [EntityID], withCompany: Bool) throws -> [StoredEntity] {
      let statement = try db.cachedStatement(sql: "SELECT * FROM entity WHERE id = ?")
      return try Set(ids).sorted().compactMap { id in
        guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
        let number: Int64 = row["number"]
        guard let first = try firstMention(of: number) else { return nil }
        return StoredEntity(
          id: id,
          type: SightingTally.type(of: [
            .person: row["persons"], .place: row["places"], .organization: row["organizations"],
          ]),
          firstMention: first, names: try names(of: number), roles: try roles(of: number),
          company: withCompany ? try company(of: number) : [], documentCount: row["documents"])
      }
    }

    private func firstMention(of entity: Int64) throws -> MentionReference? {
      let statement = try db.cachedStatement(
        sql: """
          SELECT document.id, lower, upper FROM sighting JOIN document ON document.number = sighting.document
          WHERE entity = ? ORDER BY sighting.document, ordinal LIMIT 1
          """)
      return try Row.fetchOne(statement, arguments: [entity]).map { row in
        let lower: Int = row["lower"]
        return MentionReference(
          document: DocumentID(row["id"] as String), range: TextRange(lower..<max(lower, row["upper"])))
      }
    }

    private func names(of entity: Int64) throws -> [NameStatement] {
      let statement = try db.cachedStatement(sql: "SELECT * FROM name WHERE entity = ?")
      return try Row.fetchAll(statement, arguments: [entity]).map { row in
        NameStatement(
          value: row["value"], language: Language(row["language"] as String),
          script: Script(rawValue: row["script"]), count: row["count"], documents: row["documents"],
          boilerplateCount: row["boilerplate"])
      }.sorted()
    }

    private func roles(of entity: Int64) throws -> [String] {
      let statement = try db.cachedStatement(sql: "SELECT role FROM role WHERE entity = ? ORDER BY role")
      return try String.fetchAll(statement, arguments: [entity])
    }

    private func company(of entity: Int64) throws -> [EntityID] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT DISTINCT id FROM sighting JOIN entity ON entity.number = sighting.entity
          WHERE document IN (SELECT DISTINCT document FROM sighting WHERE entity = ?1 ORDER BY document LIMIT ?2)
            AND entity.number <> ?1
          ORDER BY id
          """)
      return try String.fetchAll(statement, arguments: [entity, EntityStoreBounds.companyDocuments])
        .map { EntityID($0) }
    }

    func ids(after id: EntityID?, limit: Int) throws -> [EntityID] {
      try String.fetchAll(
        db, sql: "SELECT id FROM entity WHERE id > ? ORDER BY id LIMIT ?",
        arguments: [id?.rawValue ?? "", max(limit, 0)]
      ).map { EntityID($0) }
    }

    func counts() throws -> StoreCounts {
      StoreCounts(
        entities: try Int.fetchOne(db, sql: "SELECT count(*) FROM entity") ?? 0,
        documents: try Int.fetchOne(db, sql: "SELECT count(*) FROM document") ?? 0,
        judgments: try Int.fetchOne(db, sql: "SELECT count(*) FROM judgment") ?? 0)
    }
  }

  // Articles and judgments.
  extension StoreReader {
    func documents(_ ids: [DocumentID]) throws -> [StoredDocument] {
      let statement = try db.cachedStatement(sql: "SELECT number, digest FROM document WHERE id = ?")
      return try Set(ids).sorted().compactMap { id in
        guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
        return StoredDocument(
          id: id, digest: UInt64(bitPattern: row["digest"]), sightings: try sightings(in: row["number"], id))
      }
    }

    private func sightings(in document: Int64, _ id: DocumentID) throws -> [Sighting] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT sighting.*, entity.id AS entityID FROM sighting JOIN entity ON entity.number = sighting.entity
          WHERE document = ? ORDER BY ordinal
          """)
      return try Row.fetchAll(statement, arguments: [document]).map { row in
        let lower: Int = row["lower"]
        return Sighting(
          mention: MentionReference(document: id, range: TextRange(lower..<max(lower, row["upper"]))),
          entity: EntityID(row["entityID"] as String), type: EntityType(rawValue: row["type"]) ?? .organization,
          names: try sightedNames(of: row["number"]), roles: try sightedRoles(of: row["number"]))
      }
    }

    private func sightedNames(of sighting: Int64) throws -> [SightedName] {
      let statement = try db.cachedStatement(sql: "SELECT * FROM sightedName WHERE sighting = ? ORDER BY ordinal")
      return try Row.fetchAll(statement, arguments: [sighting]).map { row in
        SightedName(
          value: row["value"], language: Language(row["language"] as String),
          script: Script(rawValue: row["script"]), count: row["count"], boilerplateCount: row["boilerplate"])
      }
    }

    private func sightedRoles(of sighting: Int64) throws -> [String] {
      let statement = try db.cachedStatement(sql: "SELECT role FROM sightedRole WHERE sighting = ? ORDER BY ordinal")
      return try String.fetchAll(statement, arguments: [sighting])
    }

    func judgments(about documents: [DocumentID]) throws -> [Judgment] {
      let statement = try db.cachedStatement(
        sql: "SELECT number FROM judgment WHERE leftDocument = ?1 OR rightDocument = ?1")
      var numbers: Set<Int64> = []
      for id in Set(documents) { numbers.formUnion(try Int64.fetchAll(statement, arguments: [id.rawValue])) }
      let reading = try db.cachedStatement(sql: "SELECT * FROM judgment WHERE number = ?")
      return try numbers.sorted().compactMap { number in
        try Row.fetchOne(reading, arguments: [number]).flatMap(JudgmentRow.judgment)
      }
    }
  }
#endif
