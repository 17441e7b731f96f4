#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Reads the log within one transaction.
  struct LogReader {
    private let db: Database
    private let store: StoreReader

    init(_ db: Database) {
      self.db = db
      store = StoreReader(db)
    }

    func entries(after number: Int, limit: Int) throws -> [LogEntry] {
      try entries("number > ?", after: number, limit: limit)
    }

    /// Entries without the articles.
    func peopleEntries(after number: Int, limit: Int) throws -> [LogEntry] {
      try entries("number > ? AND kind <> 'batch'", after: number, limit: limit)
    }

    private func entries(_ condition: String, after number: Int, limit: Int) throws -> [LogEntry] {
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM entry WHERE \(condition) ORDER BY number LIMIT ?", arguments: [number, max(limit, 0)])
      return try rows.compactMap { row in
        try content(row).map { LogEntry(number: row["number"], time: row["time"], content: $0) }
      }
    }

    /// Nil for what a newer version wrote.
    private func content(_ row: Row) throws -> LogEntry.Content? {
      switch row["kind"] as String {
      case "batch": return .batch(try batch(row))
      case "ruling":
        let ruling = try Row.fetchOne(
          db,
          sql: "SELECT ruling.*, judgment.* FROM ruling JOIN judgment ON judgment.number = judgment WHERE entry = ?",
          arguments: [row["number"] as Int])
        return try ruling.flatMap { try RulingRow.ruling($0, keys: store.keys) }.map { .ruling($0) }
      case "undo":
        guard let author = Judgment.Author(row["author"] as String? ?? "") else { return nil }
        return .undo(Undo(entry: row["target"], author: author, note: row["note"] as String? ?? ""))
      default: return nil
      }
    }

    private func batch(_ row: Row) throws -> StoreBatch {
      let before = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM entry WHERE number = ?"), arguments: [(row["number"] as Int) - 1])
      let range = { (column: String) -> [Int64] in [before?[column] as Int64? ?? 0, row[column]] }
      let documents = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM edition WHERE number > ? AND number <= ? ORDER BY number"),
        arguments: StatementArguments(range("editions"))
      ).map { store.document($0, DocumentID($0["document"] as String)) }
      let judgments = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM judgment WHERE number > ? AND number <= ? ORDER BY number"),
        arguments: StatementArguments(range("judgments"))
      ).compactMap { JudgmentRow.judgment($0) }
      let founded = try String.fetchAll(
        db.cachedStatement(sql: "SELECT id FROM entity WHERE number > ? AND number <= ?"),
        arguments: StatementArguments(range("entities")))
      var keys: [EntityID: [BlockingKey]] = [:]
      for id in founded.map({ EntityID($0) }) {
        let own = try store.keys(of: id)
        if !own.isEmpty { keys[id] = own }
      }
      return StoreBatch(documents: documents, keys: keys, judgments: judgments)
    }
  }
#endif
