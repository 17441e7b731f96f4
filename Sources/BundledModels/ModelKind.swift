/// What a model is for: four ASCII letters in its file.
package struct ModelKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// Weights of the language recognizer.
  package static let language = ModelKind(rawValue: "lang")
  /// Packed word lists.
  package static let lexicons = ModelKind(rawValue: "lexi")
  /// Spelling costs and weights of name matching.
  package static let names = ModelKind(rawValue: "name")
  /// Weights of the mention finder.
  package static let mentions = ModelKind(rawValue: "ment")
  /// How letters follow one another, for the guess of encodings.
  package static let encodings = ModelKind(rawValue: "char")
  /// How names of other scripts are spelled in Latin letters.
  package static let readings = ModelKind(rawValue: "read")
}
