#if SQLite
  import GRDB

  /// The schema of a store, as named steps that are applied in order and never edited.
  enum StoreMigrations {
    /// "ONOM" in ASCII: says in the file's header whose it is (`PRAGMA application_id`).
    static let applicationID: Int32 = 0x4F4E_4F4D
    /// The number of the last step, kept in `PRAGMA user_version` for programs that know nothing of ours.
    static let schemaVersion: Int32 = 3

    static var migrator: DatabaseMigrator {
      var migrator = DatabaseMigrator()
      migrator.registerMigration("1 entities, names, documents, sightings, judgments") { db in
        try db.execute(sql: entities)
        try db.execute(sql: documents)
        try db.execute(sql: judgments)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = 1")
      }
      migrator.registerMigration("2 log of editions, rulings and undos; redirects") { db in
        try LogMigration(db).run()
        try db.execute(sql: "PRAGMA user_version = 2")
      }
      migrator.registerMigration("3 which editions name an id") { db in
        try AppearanceMigration(db).run()
        try db.execute(sql: "PRAGMA user_version = 3")
      }
      return migrator
    }

    /// `name` and `role` are the sums of the sightings, kept so that a country named in every article is read in
    /// constant time.
    private static let entities = """
      CREATE TABLE entity (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        persons INTEGER NOT NULL DEFAULT 0,
        places INTEGER NOT NULL DEFAULT 0,
        organizations INTEGER NOT NULL DEFAULT 0,
        documents INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE name (
        entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
        value TEXT NOT NULL,
        language TEXT NOT NULL,
        script TEXT NOT NULL,
        count INTEGER NOT NULL,
        documents INTEGER NOT NULL,
        boilerplate INTEGER NOT NULL,
        PRIMARY KEY (entity, value, language)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE role (
        entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
        role TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (entity, role)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE blocking (
        key TEXT NOT NULL,
        entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
        PRIMARY KEY (key, entity)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX blockingByEntity ON blocking (entity);
      """

    private static let documents = """
      CREATE TABLE document (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        digest INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE sighting (
        number INTEGER PRIMARY KEY,
        document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        entity INTEGER NOT NULL REFERENCES entity,
        lower INTEGER NOT NULL,
        upper INTEGER NOT NULL,
        type TEXT NOT NULL,
        UNIQUE (document, ordinal)
      ) STRICT;
      CREATE INDEX sightingByEntity ON sighting (entity, document);
      CREATE TABLE sightedName (
        sighting INTEGER NOT NULL REFERENCES sighting ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        value TEXT NOT NULL,
        language TEXT NOT NULL,
        script TEXT NOT NULL,
        count INTEGER NOT NULL,
        boilerplate INTEGER NOT NULL,
        PRIMARY KEY (sighting, ordinal)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE sightedRole (
        sighting INTEGER NOT NULL REFERENCES sighting ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY (sighting, ordinal)
      ) STRICT, WITHOUT ROWID;
      """

    private static let judgments = """
      CREATE TABLE judgment (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        leftDocument TEXT NOT NULL,
        leftLower INTEGER NOT NULL,
        leftUpper INTEGER NOT NULL,
        rightDocument TEXT NOT NULL,
        rightLower INTEGER NOT NULL,
        rightUpper INTEGER NOT NULL,
        verdict TEXT NOT NULL,
        weight REAL NOT NULL,
        author TEXT NOT NULL,
        evidence TEXT NOT NULL
      ) STRICT;
      CREATE INDEX judgmentByLeft ON judgment (leftDocument);
      CREATE INDEX judgmentByRight ON judgment (rightDocument);
      """
  }
#endif
