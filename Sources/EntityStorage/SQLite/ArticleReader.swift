#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  // Articles and what they say.
  extension StoreReader {
    /// What an article says, as the log has it.
    struct Edition {
      let entry: Int
      /// With the entities that the matcher gave.
      let document: StoredDocument
    }

    /// The latest edition of an article.
    func edition(of id: DocumentID) throws -> Edition? {
      let statement = try db.cachedStatement(
        sql: """
          SELECT document.entry, edition.digest, sightings FROM document
          JOIN edition ON edition.number = document.edition WHERE document.id = ?
          """)
      return try Row.fetchOne(statement, arguments: [id.rawValue]).map { row in
        Edition(entry: row["entry"], document: document(row, id))
      }
    }

    func document(_ row: Row, _ id: DocumentID) -> StoredDocument {
      StoredDocument(
        id: id, digest: UInt64(bitPattern: row["digest"]), sightings: EditionText.sightings(row["sightings"], in: id))
    }

    func documents(_ ids: [DocumentID]) throws -> [StoredDocument] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT entity.id FROM sighting JOIN entity ON entity.number = sighting.entity
          WHERE document = (SELECT number FROM document WHERE id = ?) ORDER BY ordinal
          """)
      return try Set(ids).sorted().compactMap { id in
        guard let edition = try edition(of: id) else { return nil }
        var entities = try String.fetchAll(statement, arguments: [id.rawValue])[...]
        return edition.document.moved { sighting in entities.popFirst().map { EntityID($0) } ?? sighting.entity }
      }
    }

    func sightings(of id: EntityID, from place: Int, limit: Int) throws -> [Sighting] {
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT document.id, ordinal FROM sighting JOIN document ON document.number = sighting.document
          WHERE entity = (SELECT coalesce(redirect, number) FROM entity WHERE id = ?)
          ORDER BY sighting.document, ordinal LIMIT ? OFFSET ?
          """, arguments: [id.rawValue, max(limit, 0), max(place, 0)])
      var read: StoredDocument?
      return try rows.compactMap { row in
        let id = DocumentID(row["id"] as String)
        if read?.id != id { read = try documents([id]).first }
        let ordinal: Int = row["ordinal"]
        return read.flatMap { $0.sightings.indices.contains(ordinal) ? $0.sightings[ordinal] : nil }
      }
    }
  }

  // Judgments.
  extension StoreReader {
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

    func judgments(after number: Int, limit: Int) throws -> [NumberedJudgment] {
      let statement = try db.cachedStatement(sql: "SELECT * FROM judgment WHERE number > ? ORDER BY number LIMIT ?")
      return try Row.fetchAll(statement, arguments: [number, max(limit, 0)]).compactMap { row in
        JudgmentRow.judgment(row).map { NumberedJudgment(number: row["number"], judgment: $0) }
      }
    }
  }
#endif
