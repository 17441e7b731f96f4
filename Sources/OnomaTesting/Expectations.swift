public import NameMatching
public import Testing
public import TextModel

/// Expects that two names are found to name one thing; otherwise the test fails, and says why part by part.
///
/// ```swift
/// @Test func presidents() {
///   expectSame("Tokayev", "Tokaev")
///   expectSame("Касым-Жомарт Токаев", "Kassym-Jomart Tokayev", type: .person)
/// }
/// ```
///
/// - Parameters:
///   - type: what both name, if known.
///   - profile: where *same* begins.
public func expectSame(
  _ left: String, _ right: String, type: EntityType? = nil, profile: MatchingProfile = .likely,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  NamePair(left, right, .same, type: type).expect(profile: profile, sourceLocation: sourceLocation)
}

/// Expects that two names are found to name two things.
///
/// ```swift
/// expectDifferent("Nursultan Nazarbayev", "Dariga Nazarbayeva", type: .person)
/// ```
public func expectDifferent(
  _ left: String, _ right: String, type: EntityType? = nil, profile: MatchingProfile = .likely,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  NamePair(left, right, .different, type: type).expect(profile: profile, sourceLocation: sourceLocation)
}

/// Expects that two names leave a doubt that a person should settle.
public func expectAsk(
  _ left: String, _ right: String, type: EntityType? = nil, profile: MatchingProfile = .likely,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  NamePair(left, right, .ask, type: type).expect(profile: profile, sourceLocation: sourceLocation)
}
