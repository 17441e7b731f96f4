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
  /// Bundled models, in order of name.
  public let models: [Model]

  /// A model that the package carries.
  public struct Model: Sendable {
    public let name: String
    /// Version of the data it was built from.
    public let version: String
    /// Checksum of its contents, in hexadecimal.
    public let checksum: String
  }

  /// The versions in use in this process.
  public static var current: Versions {
    Versions(
      icu: ICUVersions.icu, unicode: ICUVersions.unicode, cldr: ICUVersions.cldr,
      models: BundledModelVersion.all.map { model in
        Model(name: model.name, version: model.dataVersion, checksum: String(model.checksum, radix: 16))
      })
  }
}
