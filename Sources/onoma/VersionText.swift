import OnomaKit

/// What `onoma --version` prints.
enum VersionText {
  static var current: String {
    let versions = Versions.current
    let models = versions.models.map { "model \($0.name) \($0.version) (\($0.checksum))" }
    return
      ([
        "onoma \(Versions.onoma)", "ICU \(versions.icu), Unicode \(versions.unicode), CLDR \(versions.cldr)",
      ] + models)
      .joined(separator: "\n")
  }
}
