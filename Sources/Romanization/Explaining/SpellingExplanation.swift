/// Why two Latin spellings may write one name: the native form behind both, and the schemes that lead to each.
///
/// `Tokayev` and `Toqaev`: `Токаев` by BGN/PCGN from Russian, `Тоқаев` by the Kazakh alphabet of 2021.
public struct SpellingExplanation: Hashable, Sendable {
  /// One spelling: the native form it writes, and the schemes by which it does.
  public struct Side: Hashable, Sendable {
    public let latin: String
    public let native: String
    public let schemes: [RomanizationScheme]
  }

  public let left: Side
  public let right: Side
}
