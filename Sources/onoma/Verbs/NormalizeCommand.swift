import ArgumentParser
import OnomaKit

struct NormalizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Brings each line to a Unicode normalization form.",
    discussion: """
      Examples:
        printf 'Ｔｏｋａｙｅｖ\\n' | onoma normalize --form nfkc      Tokayev
        onoma normalize --form nfkc-casefold names.txt
      """)

  @Argument(help: "A file of lines; none, or -, is standard input.")
  var path: String?

  @Option(help: "nfc, nfd, nfkc, nfkd or nfkc-casefold.")
  var form = FormName.nfc

  enum FormName: String, ExpressibleByArgument, CaseIterable {
    case nfc
    case nfd
    case nfkc
    case nfkd
    case nfkcCasefold = "nfkc-casefold"

    var form: NormalizationForm {
      switch self {
      case .nfc: .nfc
      case .nfd: .nfd
      case .nfkc: .nfkc
      case .nfkd: .nfkd
      case .nfkcCasefold: .nfkcCasefold
      }
    }
  }

  func run() async throws {
    try await reportingFailures {
      let normalizer = Normalizer(form.form)
      try LineVerb.run(path: path) { try normalizer.normalized($0) }
    }
  }
}
