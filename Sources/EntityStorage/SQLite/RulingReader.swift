#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// Reads people's judgments within one transaction.
  struct RulingReader {
    private let db: Database

    init(_ db: Database) { self.db = db }

    private static let selection = "SELECT ruling.*, judgment.* FROM ruling JOIN judgment ON judgment.number = judgment"

    /// All rulings and undos. There are as many as people have made: few beside articles.
    func ledger() throws -> RulingLedger {
      var ledger = RulingLedger()
      let rulings = try Row.fetchAll(db, sql: "\(Self.selection) ORDER BY entry")
      let undos = try Row.fetchAll(db, sql: "SELECT number, target FROM entry WHERE kind = 'undo' ORDER BY number")
      for row in rulings {
        // Derivation asks for no keys.
        if let ruling = RulingRow.ruling(row, keys: { _ in [] }) { ledger.add(ruling, number: row["entry"]) }
      }
      for row in undos { ledger.add(Undo(entry: row["target"], author: .person("")), number: row["number"]) }
      return ledger
    }

    func judgedDocuments() throws -> Set<DocumentID> {
      let rows = try Row.fetchAll(
        db, sql: "SELECT leftDocument, rightDocument, mentions FROM ruling JOIN judgment ON judgment.number = judgment")
      var judged: Set<DocumentID> = []
      for row in rows {
        judged.insert(DocumentID(row["leftDocument"] as String))
        judged.insert(DocumentID(row["rightDocument"] as String))
        if let mentions = row["mentions"] as String? {
          judged.formUnion(RulingRow.mentions(mentions).map(\.document))
        }
      }
      return judged
    }

    /// The active rulings about articles or entities, by number.
    func rulings(about documents: [DocumentID], entities: [EntityID]) throws -> [StandingRuling] {
      guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM ruling)") ?? false else { return [] }
      var entries: Set<Int> = []
      let byDocument = try db.cachedStatement(
        sql: """
          SELECT entry FROM judgment JOIN ruling ON ruling.judgment = judgment.number
          WHERE leftDocument = ?1 OR rightDocument = ?1
          """)
      for id in Set(documents) { entries.formUnion(try Int.fetchAll(byDocument, arguments: [id.rawValue])) }
      let byEntity = try db.cachedStatement(
        sql: """
          WITH asked AS (SELECT coalesce(redirect, number) AS number FROM entity WHERE id = ?)
          SELECT entry FROM ruling JOIN asked ON leftEntity = asked.number
          UNION SELECT entry FROM ruling JOIN asked ON rightEntity = asked.number
          """)
      for id in Set(entities) { entries.formUnion(try Int.fetchAll(byEntity, arguments: [id.rawValue])) }
      guard !entries.isEmpty else { return [] }
      let takenBack = try takenBack()
      return try entries.subtracting(takenBack).sorted().compactMap { try standing($0) }
    }

    /// Entries that no longer count.
    func takenBack() throws -> Set<Int> {
      var ledger = RulingLedger()
      let undos = try Row.fetchAll(db, sql: "SELECT number, target FROM entry WHERE kind = 'undo' ORDER BY number")
      for row in undos { ledger.add(Undo(entry: row["target"], author: .person("")), number: row["number"]) }
      return ledger.takenBack
    }

    private func standing(_ entry: Int) throws -> StandingRuling? {
      let statement = try db.cachedStatement(sql: "\(Self.selection) WHERE entry = ?")
      guard let row = try Row.fetchOne(statement, arguments: [entry]),
        let ruling = try RulingRow.ruling(row, keys: StoreReader(db).keys)
      else { return nil }
      return StandingRuling(
        number: entry, ruling: ruling, left: try id(row["leftEntity"]), right: try id(row["rightEntity"]))
    }

    private func id(_ number: Int64?) throws -> EntityID? {
      guard let number else { return nil }
      return try String.fetchOne(db, sql: "SELECT id FROM entity WHERE number = ?", arguments: [number])
        .map { EntityID($0) }
    }
  }
#endif
