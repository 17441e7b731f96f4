#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Reads a store's tables within one transaction. Every query names its order: rows reach callers in it.
  struct StoreReader {
    let db: Database

    init(_ db: Database) { self.db = db }

    func candidates(for keys: [BlockingKey], limit: Int) throws -> [BlockingKey: [EntityID]] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT DISTINCT standing.id FROM blocking JOIN entity ON entity.number = blocking.entity
          JOIN entity AS standing ON standing.number = coalesce(entity.redirect, entity.number)
          WHERE key = ? AND standing.documents > 0 LIMIT ?
          """)
      var found: [BlockingKey: [EntityID]] = [:]
      for key in keys {
        // One more than the limit is read, to see that there are too many.
        let beyond = limit < Int.max ? limit + 1 : limit
        let ids = try String.fetchAll(statement, arguments: [key.rawValue, beyond])
        if !ids.isEmpty, ids.count <= limit { found[key] = ids.map { EntityID($0) }.sorted() }
      }
      return found
    }

    func storedEntities(_ ids: [EntityID], withCompany: Bool) throws -> [StoredEntity] {
      let statement = try db.cachedStatement(sql: "SELECT * FROM entity WHERE id = ?")
      return try Set(ids.map { try standing($0) ?? $0 }).sorted().compactMap { id in
        guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]), row["documents"] > 0 else { return nil }
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

    /// The id that stands for an id today; nil for one never given.
    func standing(_ id: EntityID) throws -> EntityID? {
      let statement = try db.cachedStatement(
        sql: """
          SELECT standing.id FROM entity
          JOIN entity AS standing ON standing.number = coalesce(entity.redirect, entity.number) WHERE entity.id = ?
          """)
      return try String.fetchOne(statement, arguments: [id.rawValue]).map { EntityID($0) }
    }

    func ids(named name: String, limit: Int) throws -> [EntityID] {
      try String.fetchAll(
        db,
        sql:
          "SELECT DISTINCT id FROM name JOIN entity ON entity.number = name.entity WHERE value = ? ORDER BY id LIMIT ?",
        arguments: [name, max(limit, 0)]
      ).map { EntityID($0) }
    }

    /// The keys of an id, ascending.
    func keys(of id: EntityID) throws -> [BlockingKey] {
      let statement = try db.cachedStatement(
        sql: "SELECT key FROM blocking WHERE entity = (SELECT number FROM entity WHERE id = ?) ORDER BY key")
      return try String.fetchAll(statement, arguments: [id.rawValue]).map { BlockingKey(rawValue: $0) }
    }

    func ids(after id: EntityID?, limit: Int) throws -> [EntityID] {
      try String.fetchAll(
        db, sql: "SELECT id FROM entity WHERE id > ? AND documents > 0 ORDER BY id LIMIT ?",
        arguments: [id?.rawValue ?? "", max(limit, 0)]
      ).map { EntityID($0) }
    }

    func counts() throws -> StoreCounts {
      StoreCounts(
        entities: try Int.fetchOne(db, sql: "SELECT count(*) FROM entity WHERE documents > 0") ?? 0,
        documents: try Int.fetchOne(db, sql: "SELECT count(*) FROM document") ?? 0,
        judgments: try Int.fetchOne(db, sql: "SELECT count(*) FROM judgment") ?? 0)
    }
  }
#endif
