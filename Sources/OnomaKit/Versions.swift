internal import BundledModels
internal import ICUBridge

/// The versions that a result depends on: with the same ones, the same input gives the same bytes.
public struct Versions: Sendable {
  /// The package's own version.
  public static let onoma = "0.1.0"
  /// ICU, as `72.1`.
  public let icu: String
  /// The Unicode version of that ICU.
  public let unicode: String
  /// The CLDR version of that ICU.
  public let cldr: String
  /// Bundled models: name, version and checksum, in order of name.
  public let models: [Model]

  public struct Model: Sendable {
    public let name: String
    public let version: String
    public let checksum: String
  }

  /// The versions in use in this process.
  public static let current = Versions()
}
