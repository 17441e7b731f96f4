import ArgumentParser
import OnomaKit

struct NormalizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Brings each line to a Unicode normalization form, and mends it where that is asked for.",
    discussion: """
      With --repair the text is mended first: mojibake, brokenWord, softHyphen, space, invisible, bidiControl, fullwidth, \
      presentationForm, gluedName, or all. With --explain each line is a JSON string, so that it may hold line ends, and \
      the answer a JSON object: {"text", "edits": [[start, end, kind, replacement]]}, offsets in the text that was given.

      Examples:
        printf 'Ｔｏｋａｙｅｖ\\n' | onoma normalize --form nfkc      Tokayev
        onoma normalize --form nfkc-casefold names.txt
        echo 'perchÃ© DongJun' | onoma normalize --repair all        perché Dong Jun
        echo '"Kaza-\\nkistan"' | onoma normalize --repair brokenWord --explain
      """)

  @Argument(help: "A file of lines; none, or -, is standard input.")
  var path: String?

  @Option(help: "nfc, nfd, nfkc, nfkd or nfkc-casefold.")
  var form = FormName.nfc

  @Option(help: ArgumentHelp("What to mend first: all, or names as mojibake,fullwidth.", valueName: "kinds"))
  var repair: RepairKinds?

  @Flag(help: "The edits as well: JSON string in, JSON object out.")
  var explain = false

  @Option(help: "What the offsets of --explain count: bytes, scalars or utf16.")
  var offsets = OffsetUnit.bytes

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
      let repairer = TextRepairer(repair?.kinds ?? [], isName: { Lexicon.bundled.isPartOfPersonName($0) })
      if explain {
        try LineVerb.run(path: path, unanswered: "{}") { line in
          let text = SourceText(try JSONText.string(fromLine: line))
          let repaired = repairer.repaired(text)
          return try JSONText.repairs(
            repaired.edits, text: try normalizer.normalized(repaired.text.string),
            translator: OffsetTranslator(text, unit: offsets))
        }
      } else {
        try LineVerb.run(path: path) { line in
          guard repair != nil else { return try normalizer.normalized(line) }
          return try normalizer.normalized(repairer.repaired(SourceText(line)).text.string)
        }
      }
    }
  }
}

/// The value of `--repair`.
struct RepairKinds: ExpressibleByArgument {
  let kinds: Set<RepairEdit.Kind>

  init?(argument: String) {
    if argument == "all" {
      kinds = Set(RepairEdit.Kind.allCases)
      return
    }
    let named = argument.split(separator: ",").map { RepairEdit.Kind(rawValue: String($0)) }
    guard !named.isEmpty, !named.contains(nil) else { return nil }
    kinds = Set(named.compactMap(\.self))
  }
}
