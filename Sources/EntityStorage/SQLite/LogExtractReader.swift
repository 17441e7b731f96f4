#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Reads what of the log concerns some entities or articles, within one transaction.
  struct LogExtractReader {
    private let db: Database
    private let store: StoreReader

    init(_ db: Database) {
      self.db = db
      store = StoreReader(db)
    }

    func editions(naming ids: [EntityID], after number: Int, limit: Int) throws -> [LoggedEdition] {
      let behind = try db.cachedStatement(
        sql: """
          SELECT edition FROM appearance WHERE entity = (SELECT number FROM entity WHERE id = ?) AND edition > ?
          ORDER BY edition LIMIT ?
          """)
      var numbers: Set<Int> = []
      // The first of all ids are among the first of each.
      for id in Set(ids) {
        numbers.formUnion(try Int.fetchAll(behind, arguments: [id.rawValue, number, max(limit, 0)]))
      }
      let reading = try db.cachedStatement(sql: "SELECT * FROM edition WHERE number = ?")
      return try numbers.sorted().prefix(max(limit, 0)).compactMap { number in
        guard let row = try Row.fetchOne(reading, arguments: [number]),
          let entry = try entry("editions", holding: number)
        else { return nil }
        return LoggedEdition(
          number: number, entry: entry.number, time: entry.time,
          document: store.document(row, DocumentID(row["document"] as String)))
      }
    }

    func refusals(about documents: [DocumentID]) throws -> [LoggedJudgment] {
      let finding = try db.cachedStatement(
        sql: """
          SELECT number FROM judgment WHERE (leftDocument = ?1 OR rightDocument = ?1) AND verdict = ?2
            AND NOT EXISTS (SELECT 1 FROM ruling WHERE judgment = judgment.number)
          """)
      var numbers: Set<Int> = []
      for id in Set(documents) {
        numbers.formUnion(
          try Int.fetchAll(finding, arguments: [id.rawValue, Judgment.Verdict.different.rawValue]))
      }
      let reading = try db.cachedStatement(sql: "SELECT * FROM judgment WHERE number = ?")
      return try numbers.sorted().compactMap { number in
        guard let row = try Row.fetchOne(reading, arguments: [number]), let judgment = JudgmentRow.judgment(row),
          let entry = try entry("judgments", holding: number)
        else { return nil }
        return LoggedJudgment(entry: entry.number, time: entry.time, judgment: judgment)
      }
    }

    /// The entry that brought an edition or a judgment: the first that ends at or behind its number.
    private func entry(_ column: String, holding number: Int) throws -> (number: Int, time: Int?)? {
      let statement = try db.cachedStatement(
        sql: "SELECT number, time FROM entry WHERE \(column) >= ? ORDER BY \(column), number LIMIT 1")
      return try Row.fetchOne(statement, arguments: [number]).map { ($0["number"], $0["time"]) }
    }
  }
#endif
