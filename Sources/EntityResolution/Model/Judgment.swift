public import TextModel

/// One decision about two mentions: same, different or unsure, by whom and on what evidence.
///
/// Judgments are appended to a store's log and never changed; entities are derived from them. "Different" holds
/// through every later merge, by whatever path.
///
/// ```swift
/// let judgment = Judgment(left: vellabati, right: velayati, verdict: .different, weight: MatchWeight(bits: -20),
///                         author: .person("desk"), evidence: ["two ministers, photographed together"])
/// ```
public struct Judgment: Hashable, Sendable {
  /// What was decided.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    case same
    case different
    case unsure
  }

  /// Who decided.
  public enum Author: Hashable, Sendable {
    /// A matcher, by name and version.
    case matcher(version: String)
    /// A person, by the name the caller gives.
    case person(String)
  }

  /// The smaller of the two references.
  public let left: MentionReference
  /// The greater of the two references.
  public let right: MentionReference
  public let verdict: Verdict
  /// log₂ odds for "same": negative for "different".
  public let weight: MatchWeight
  public let author: Author
  /// What spoke for and against, in words a person can read.
  public let evidence: [String]

  /// A judgment; the two references are put in order, since it has no direction.
  public init(
    left: MentionReference, right: MentionReference, verdict: Verdict, weight: MatchWeight, author: Author,
    evidence: [String] = []
  ) {
    self.left = min(left, right)
    self.right = max(left, right)
    self.verdict = verdict
    self.weight = weight
    self.author = author
    self.evidence = evidence
  }
}

extension Judgment.Author: CustomStringConvertible {
  /// `matcher:1` or `person:desk`: the form that stores keep.
  public var description: String {
    switch self {
    case .matcher(let version): "matcher:\(version)"
    case .person(let name): "person:\(name)"
    }
  }

  /// Reads ``description`` back. Nil when the text is neither form.
  public init?(_ description: String) {
    guard let colon = description.firstIndex(of: ":") else { return nil }
    let value = String(description[description.index(after: colon)...])
    switch description[..<colon] {
    case "matcher": self = .matcher(version: value)
    case "person": self = .person(value)
    default: return nil
    }
  }
}
