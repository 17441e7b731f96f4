/// One likely Latin spelling of a name, with the schemes that write it so.
public struct RomanizedVariant: Hashable, Sendable {
  /// The spelling, with the diacritics of its standard.
  public let text: String
  /// The most likely of the schemes that give this spelling.
  public let scheme: RomanizationScheme
  /// All of them, the most likely first.
  public let schemes: [RomanizationScheme]
}
