#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// A ruling as a row.
  enum RulingRow {
    /// Mentions a line each: place, then the article's id.
    static func text(_ mentions: [MentionReference]) -> String {
      mentions.map { "\($0.range.lowerBound)\t\($0.range.upperBound)\t\(EscapedText.write($0.document.rawValue))\n" }
        .joined()
    }

    static func mentions(_ text: String) -> [MentionReference] {
      text.utf8.split(separator: EscapedText.lineEnd).compactMap { line in
        let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2).map { Substring($0) }
        guard fields.count > 2, let lower = Int(fields[0]), let upper = Int(fields[1]) else { return nil }
        return MentionReference(
          document: DocumentID(EscapedText.read(fields[2])), range: TextRange(lower..<max(lower, upper)))
      }
    }

    /// Nil when a newer version wrote a verdict or author that this one does not know.
    ///
    /// - Parameters:
    ///   - row: of `ruling` joined with `judgment`.
    ///   - keys: the keys of an id.
    static func ruling(_ row: Row, keys: (EntityID) throws -> [BlockingKey]) rethrows -> Ruling? {
      guard let judgment = JudgmentRow.judgment(row) else { return nil }
      var parting: Parting?
      if let source = row["source"] as String?, let part = row["part"] as String? {
        parting = Parting(
          source: EntityID(source), part: EntityID(part), mentions: mentions(row["mentions"] as String? ?? ""),
          keys: try keys(EntityID(part)))
      }
      return Ruling(
        judgment, left: (row["leftID"] as String?).map { EntityID($0) },
        right: (row["rightID"] as String?).map { EntityID($0) }, parting: parting)
    }
  }
#endif
