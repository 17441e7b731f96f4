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

  /// The text when the command line asks for it, else the package's version alone: the argument parser wants a text at
  /// every start, and asking ICU for its versions opens data that most verbs do without.
  static var ifAsked: String {
    CommandLine.arguments.contains("--version") ? current : "onoma \(Versions.onoma)"
  }
}
