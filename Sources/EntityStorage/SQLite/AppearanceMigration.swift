#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// The third step of the schema: which editions gave a sighting an id, so that the history of one entity reads what
  /// concerns it and not the whole log.
  struct AppearanceMigration {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// An entity's number, then an edition's; an article may name an entity twice.
    static let insertion = "INSERT OR IGNORE INTO appearance VALUES (?, ?)"

    func run() throws {
      try db.execute(sql: Self.schema)
      let numbering = try db.cachedStatement(sql: "SELECT number FROM entity WHERE id = ?")
      let appearing = try db.cachedStatement(sql: Self.insertion)
      let editions = try Row.fetchCursor(db, sql: "SELECT number, document, sightings FROM edition ORDER BY number")
      while let row = try editions.next() {
        let document = DocumentID(row["document"] as String)
        for sighting in EditionText.sightings(row["sightings"], in: document) {
          guard let entity = try Int64.fetchOne(numbering, arguments: [sighting.entity.rawValue]) else { continue }
          try appearing.execute(arguments: [entity, row["number"] as Int64])
        }
      }
    }

    /// The bounds of entries find the entry of an edition or a judgment; people's entries are few among many.
    private static let schema = """
      CREATE TABLE appearance (
        entity INTEGER NOT NULL REFERENCES entity,
        edition INTEGER NOT NULL REFERENCES edition,
        PRIMARY KEY (entity, edition)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entryByEditions ON entry (editions);
      CREATE INDEX entryByJudgments ON entry (judgments);
      CREATE INDEX entryOfPeople ON entry (number) WHERE kind <> 'batch';
      """
  }
#endif
