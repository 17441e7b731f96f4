#if SQLite
  import EntityResolution
  import GRDB
  import TextModel

  /// A judgment as a row of the log.
  enum JudgmentRow {
    static let insertion = """
      INSERT INTO judgment (leftDocument, leftLower, leftUpper, rightDocument, rightLower, rightUpper,
        verdict, weight, author, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """

    static func arguments(_ judgment: Judgment) -> StatementArguments {
      [
        judgment.left.document.rawValue, judgment.left.range.lowerBound, judgment.left.range.upperBound,
        judgment.right.document.rawValue, judgment.right.range.lowerBound, judgment.right.range.upperBound,
        judgment.verdict.rawValue, judgment.weight.bits, judgment.author.description,
        judgment.evidence.map(EscapedText.write).joined(separator: "\n"),
      ]
    }

    /// Nil when a newer version wrote a verdict or author that this one does not know.
    static func judgment(_ row: Row) -> Judgment? {
      guard let verdict = Judgment.Verdict(rawValue: row["verdict"]), let author = Judgment.Author(row["author"])
      else { return nil }
      let evidence: String = row["evidence"]
      return Judgment(
        left: reference(row, "left"), right: reference(row, "right"), verdict: verdict,
        weight: MatchWeight(bits: row["weight"]), author: author,
        evidence: evidence.isEmpty
          ? []
          : evidence.utf8.split(separator: EscapedText.lineEnd, omittingEmptySubsequences: false)
            .map { EscapedText.read(Substring($0)) })
    }

    private static func reference(_ row: Row, _ side: String) -> MentionReference {
      let lower: Int = row[side + "Lower"]
      return MentionReference(
        document: DocumentID(row[side + "Document"] as String),
        range: TextRange(lower..<max(lower, row[side + "Upper"])))
    }
  }
#endif
