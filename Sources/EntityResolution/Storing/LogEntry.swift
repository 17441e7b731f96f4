/// One entry of a store's log: a batch of articles, a person's judgment, or a judgment taken back.
///
/// Entries are numbered from 1 and never changed. All that a store answers follows from them.
///
/// ```swift
/// let number = try await store.append(.ruling(ruling), at: 1_763_769_600)
/// try await store.append(.undo(Undo(entry: number, author: .person("desk"))), at: nil)
/// ```
public struct LogEntry: Hashable, Sendable {
  /// What was appended.
  public enum Content: Hashable, Sendable {
    /// Articles with the entity that the matcher gave to each sighting.
    case batch(StoreBatch)
    /// What a person judged.
    case ruling(Ruling)
    /// A ruling, or an undo, that no longer counts.
    case undo(Undo)
  }

  public let number: Int
  /// Seconds since 1970 in UTC, as the caller gave them; a store asks no clock.
  public let time: Int?
  public let content: Content

  public init(number: Int, time: Int?, content: Content) {
    self.number = number
    self.time = time
    self.content = content
  }
}

/// Takes back an entry of the log. The log grows: what was judged and that it was taken back both stay readable.
public struct Undo: Hashable, Sendable {
  /// The entry that no longer counts: a ruling, or an undo, whose own target counts again then.
  public let entry: Int
  public let author: Judgment.Author
  /// Why, in the author's words.
  public let note: String

  public init(entry: Int, author: Judgment.Author, note: String = "") {
    self.entry = entry
    self.author = author
    self.note = note
  }
}

/// A judgment with its place among all judgments of a log, from 1.
public struct NumberedJudgment: Hashable, Sendable {
  public let number: Int
  public let judgment: Judgment

  public init(number: Int, judgment: Judgment) {
    self.number = number
    self.judgment = judgment
  }
}
