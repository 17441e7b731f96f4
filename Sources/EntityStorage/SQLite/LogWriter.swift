#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Appends an entry to the log and derives anew what it touches, within one transaction.
  struct LogWriter {
    private let db: Database
    private let path: String

    init(_ db: Database, path: String) {
      self.db = db
      self.path = path
    }

    func append(_ content: LogEntry.Content, at time: Int?) throws -> Int {
      let number = (try Int.fetchOne(db, sql: "SELECT max(number) FROM entry") ?? 0) + 1
      var writer = StoreWriter(db)
      switch content {
      case .batch(let batch):
        try insert(number, "batch", time)
        try writer.put(batch, entry: number)
        if try isJudged(batch) { try RulingDeriver(db, path: path).derive(allowingConflicts: true) }
      case .ruling(let ruling):
        try insert(number, "ruling", time)
        try put(ruling, number, &writer)
      case .undo(let undo):
        try checkTarget(undo.entry)
        try insert(number, "undo", time, undo)
        try RulingDeriver(db, path: path).derive(allowingConflicts: false)
      }
      try close(number)
      return number
    }

    private func insert(_ number: Int, _ kind: String, _ time: Int?, _ undo: Undo? = nil) throws {
      try db.cachedStatement(
        sql: """
          INSERT INTO entry (number, kind, time, editions, judgments, entities, target, author, note)
          VALUES (?, ?, ?, 0, 0, 0, ?, ?, ?)
          """
      ).execute(arguments: [number, kind, time, undo?.entry, undo?.author.description, undo?.note])
    }

    /// Notes which editions, judgments and ids came with the entry.
    private func close(_ number: Int) throws {
      try db.cachedStatement(
        sql: """
          UPDATE entry SET editions = coalesce((SELECT max(number) FROM edition), 0),
            judgments = coalesce((SELECT max(number) FROM judgment), 0),
            entities = coalesce((SELECT max(number) FROM entity), 0)
          WHERE number = ?
          """
      ).execute(arguments: [number])
    }

    private func put(_ ruling: Ruling, _ number: Int, _ writer: inout StoreWriter) throws {
      try writer.insert(ruling.judgment)
      let judgment = db.lastInsertedRowID
      let parting = ruling.parting
      if let parting {
        _ = try writer.numbered(parting.part, in: number)
        try writer.add(parting.keys, to: parting.part)
      }
      try db.execute(
        sql: """
          INSERT INTO ruling (entry, judgment, leftID, rightID, source, part, mentions) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, judgment, ruling.left?.rawValue, ruling.right?.rawValue, parting?.source.rawValue,
          parting?.part.rawValue, parting.map { RulingRow.text($0.mentions) },
        ])
      try RulingDeriver(db, path: path).derive(allowingConflicts: false)
    }

    private func checkTarget(_ target: Int) throws {
      let kind = try String.fetchOne(db, sql: "SELECT kind FROM entry WHERE number = ?", arguments: [target])
      guard kind == "ruling" || kind == "undo" else { throw StoreFailure.unknownEntry(target, at: path) }
    }

    /// True when a ruling speaks of an article of the batch: its sides may be others now.
    private func isJudged(_ batch: StoreBatch) throws -> Bool {
      guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM ruling)") ?? false else { return false }
      let judged = try RulingReader(db).judgedDocuments()
      return batch.documents.contains { judged.contains($0.id) }
    }
  }
#endif
