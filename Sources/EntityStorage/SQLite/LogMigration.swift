#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// The second step of the schema: a log from which all else can be derived.
  ///
  /// What each article says is one row of text (`edition`), never changed; `document`, `sighting`, `entity`, `name`,
  /// `role` and the last columns of `ruling` are derived. Numbers of editions, judgments and entities grow with the
  /// entries, so an entry names its own by the last of each.
  struct LogMigration {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func run() throws {
      try db.execute(sql: Self.log)
      try db.execute(sql: Self.rulings)
      try db.execute(sql: "ALTER TABLE entity ADD COLUMN redirect INTEGER REFERENCES entity")
      try db.execute(sql: "CREATE INDEX entityByRedirect ON entity (redirect) WHERE redirect IS NOT NULL")
      try db.execute(sql: "CREATE INDEX nameByValue ON name (value)")
      try db.execute(sql: "ALTER TABLE document ADD COLUMN entry INTEGER NOT NULL DEFAULT 0")
      try db.execute(sql: "ALTER TABLE document ADD COLUMN edition INTEGER NOT NULL DEFAULT 0")
      try moveArticles()
      try db.execute(sql: Self.sightings)
      try moveJudgments()
    }

    private static let log = """
      CREATE TABLE entry (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        time INTEGER,
        editions INTEGER NOT NULL,
        judgments INTEGER NOT NULL,
        entities INTEGER NOT NULL,
        target INTEGER,
        author TEXT,
        note TEXT
      ) STRICT;
      CREATE TABLE edition (
        number INTEGER PRIMARY KEY,
        document TEXT NOT NULL,
        digest INTEGER NOT NULL,
        sightings TEXT NOT NULL
      ) STRICT;
      """

    private static let rulings = """
      CREATE TABLE ruling (
        entry INTEGER PRIMARY KEY REFERENCES entry,
        judgment INTEGER NOT NULL REFERENCES judgment,
        leftID TEXT,
        rightID TEXT,
        source TEXT,
        part TEXT,
        mentions TEXT,
        leftEntity INTEGER REFERENCES entity,
        rightEntity INTEGER REFERENCES entity
      ) STRICT;
      CREATE INDEX rulingByJudgment ON ruling (judgment);
      CREATE INDEX rulingByLeft ON ruling (leftEntity) WHERE leftEntity IS NOT NULL;
      CREATE INDEX rulingByRight ON ruling (rightEntity) WHERE rightEntity IS NOT NULL;
      """

    /// Places and entities alone: what the article says of each lies in its edition.
    private static let sightings = """
      CREATE TABLE placed (
        document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        founded INTEGER NOT NULL REFERENCES entity,
        entity INTEGER NOT NULL REFERENCES entity,
        lower INTEGER NOT NULL,
        upper INTEGER NOT NULL,
        PRIMARY KEY (document, ordinal)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO placed SELECT document, ordinal, entity, entity, lower, upper FROM sighting ORDER BY document, ordinal;
      DROP TABLE sightedName;
      DROP TABLE sightedRole;
      DROP TABLE sighting;
      ALTER TABLE placed RENAME TO sighting;
      CREATE INDEX sightingByEntity ON sighting (entity, document);
      """

    /// Every article of a store of the first version becomes an entry of its own: how they came in batches was not kept.
    private func moveArticles() throws {
      let documents = try Row.fetchCursor(db, sql: "SELECT number, id, digest FROM document ORDER BY number")
      var entry = 0
      while let row = try documents.next() {
        entry += 1
        let number: Int64 = row["number"]
        let sightings = try self.sightings(of: number, in: DocumentID(row["id"] as String))
        try db.cachedStatement(sql: "INSERT INTO edition VALUES (?, ?, ?, ?)").execute(arguments: [
          entry, row["id"] as String, row["digest"] as Int64, EditionText.text(sightings),
        ])
        let founded = try Int.fetchOne(
          db.cachedStatement(sql: "SELECT max(entity) FROM sighting WHERE document <= ?"), arguments: [number])
        try db.cachedStatement(
          sql: "INSERT INTO entry (number, kind, editions, judgments, entities) VALUES (?, 'batch', ?, 0, ?)"
        ).execute(arguments: [entry, entry, founded ?? 0])
        try db.cachedStatement(sql: "UPDATE document SET entry = ?, edition = ? WHERE number = ?")
          .execute(arguments: [entry, entry, number])
      }
    }

    private func sightings(of document: Int64, in id: DocumentID) throws -> [Sighting] {
      let statement = try db.cachedStatement(
        sql: """
          SELECT sighting.*, entity.id AS entityID FROM sighting JOIN entity ON entity.number = sighting.entity
          WHERE document = ? ORDER BY ordinal
          """)
      return try Row.fetchAll(statement, arguments: [document]).map { row in
        let (lower, sighting): (Int, Int64) = (row["lower"], row["number"])
        return Sighting(
          mention: MentionReference(document: id, range: TextRange(lower..<max(lower, row["upper"]))),
          entity: EntityID(row["entityID"] as String), type: EntityType(rawValue: row["type"]) ?? .organization,
          names: try names(of: sighting), roles: try roles(of: sighting))
      }
    }

    private func names(of sighting: Int64) throws -> [SightedName] {
      let statement = try db.cachedStatement(sql: "SELECT * FROM sightedName WHERE sighting = ? ORDER BY ordinal")
      return try Row.fetchAll(statement, arguments: [sighting]).map { row in
        SightedName(
          value: row["value"], language: Language(row["language"] as String),
          script: Script(rawValue: row["script"]), count: row["count"], boilerplateCount: row["boilerplate"])
      }
    }

    private func roles(of sighting: Int64) throws -> [String] {
      let statement = try db.cachedStatement(sql: "SELECT role FROM sightedRole WHERE sighting = ? ORDER BY ordinal")
      return try String.fetchAll(statement, arguments: [sighting])
    }

    /// The matcher's judgments go to the last batch, each of a person's to an entry of its own behind it.
    private func moveJudgments() throws {
      let people = try Int64.fetchAll(
        db, sql: "SELECT number FROM judgment WHERE author LIKE 'person:%' ORDER BY number")
      // Ranges of numbers tell whose a judgment is, so people's move behind the matcher's.
      let last = try Int64.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM judgment") ?? 0
      for (place, number) in people.enumerated() {
        try db.execute(
          sql: "UPDATE judgment SET number = ? WHERE number = ?", arguments: [last + Int64(place) + 1, number])
      }
      try db.execute(
        sql: """
          UPDATE entry SET judgments = coalesce((SELECT max(number) FROM judgment WHERE number <= ?), 0)
          WHERE number = (SELECT max(number) FROM entry)
          """, arguments: [last])
      for place in people.indices {
        try db.execute(
          sql: """
            INSERT INTO entry (number, kind, editions, judgments, entities)
            SELECT coalesce(max(number), 0) + 1, 'ruling', coalesce(max(editions), 0), ?, coalesce(max(entities), 0)
            FROM entry
            """, arguments: [last + Int64(place) + 1])
        try db.execute(
          sql: "INSERT INTO ruling (entry, judgment) SELECT max(number), ? FROM entry",
          arguments: [last + Int64(place) + 1])
      }
    }
  }
#endif
