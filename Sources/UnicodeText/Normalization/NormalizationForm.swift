package import ICUBridge

/// A normalization form of the Unicode Standard (UAX #15), or the folding form made of them.
///
/// - `nfc` keeps what a text says and writes it in the shortest way: the form for storing and comparing.
/// - `nfkc` also drops differences of print (`ﬁ`, `①`, wide letters): for searching, never for showing.
/// - `nfkcCasefold` drops case and invisible characters as well: for comparing names and words.
public enum NormalizationForm: String, Hashable, Sendable, CaseIterable {
  /// Canonical composition.
  case nfc
  /// Canonical decomposition.
  case nfd
  /// Compatibility composition.
  case nfkc
  /// Compatibility decomposition.
  case nfkd
  /// Compatibility composition with full case folding, without default-ignorable characters.
  case nfkcCasefold

  package var icuForm: ICUNormalizer.Form {
    switch self {
    case .nfc: .nfc
    case .nfd: .nfd
    case .nfkc: .nfkc
    case .nfkd: .nfkd
    case .nfkcCasefold: .nfkcCasefold
    }
  }
}
