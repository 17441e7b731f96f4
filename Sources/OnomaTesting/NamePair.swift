public import NameMatching
public import Testing
public import TextModel

/// Two names and what is to be said of them: a row of a table of tests.
public struct NamePair: Hashable, Sendable {
  public let left: String
  public let right: String
  public let expected: MatchingProfile.Verdict
  /// What both name, if known.
  public let type: EntityType?

  public init(_ left: String, _ right: String, _ expected: MatchingProfile.Verdict, type: EntityType? = nil) {
    self.left = left
    self.right = right
    self.expected = expected
    self.type = type
  }

  /// Why the names are not judged as expected, with the evidence; nil when they are.
  public func disagreement(profile: MatchingProfile = .likely) -> String? {
    let comparison = NameMatcher(profile).compare(left, right, type: type)
    let found = profile.verdict(comparison.probability)
    guard found != expected else { return nil }
    return "\(left) | \(right): expected \(expected.rawValue), found \(found.rawValue): \(comparison)"
  }

  /// Fails the running test when the names are not judged as expected.
  public func expect(profile: MatchingProfile = .likely, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let reason = disagreement(profile: profile) else { return }
    Issue.record(Comment(rawValue: reason), sourceLocation: sourceLocation)
  }
}

extension NamePair: CustomTestStringConvertible {
  public var testDescription: String { "\(left) | \(right): \(expected.rawValue)" }
}
