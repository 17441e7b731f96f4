import ArgumentParser
import OnomaKit

struct DetectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Names the language of each line, with its probability.",
    discussion: """
      One line out for one line in: code<TAB>probability; und when no language is likely enough. With --spans each \
      line is a JSON string, and the answer a JSON array of [start, end, code].

      Examples:
        echo 'Change in Boardroom' | onoma detect              en<TAB>0.98
        onoma detect --top 3 --only it,en,fr headlines.txt
        onoma detect --hint it=4,fr=2 --minimum 0.6 replies.txt
        echo '"Ha detto: we will not accept this."' | onoma detect --spans
      """)

  @Argument(help: "A file of lines; none, or -, is standard input.")
  var path: String?

  @Option(help: ArgumentHelp("How many guesses a line.", valueName: "n"))
  var top = 1

  @Option(help: ArgumentHelp("Languages to choose among, as it,en,kk-Latn.", valueName: "codes"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "How many times likelier a language is before its text is read, as it=4,en=2.", valueName: "hints"))
  var hint: LanguageHints?

  @Option(help: ArgumentHelp("Below this probability the answer is und; 0.2 when not said.", valueName: "0...1"))
  var minimum: Double?

  @Flag(help: "Passages instead of whole lines: JSON string in, JSON array of [start, end, code] out.")
  var spans = false

  @Option(help: "What offsets count: bytes, scalars or utf16.")
  var offsets = OffsetUnit.bytes

  func validate() throws {
    guard top >= 1 else { throw ValidationError("--top must be 1 or more.") }
    guard minimum.map((0...1).contains) ?? true else { throw ValidationError("--minimum must lie between 0 and 1.") }
  }

  func run() async throws {
    try await reportingFailures {
      var options = LanguageRecognizer.Options()
      if let only { options.constraints = Set(only.split(separator: ",").map { Language(String($0)) }) }
      options.hints = hint?.weights ?? [:]
      if let minimum { options.minimumProbability = minimum }
      let recognizer = LanguageRecognizer(options: options)
      if spans {
        try LineVerb.run(path: path, unanswered: "[]") { line in
          let text = SourceText(try JSONText.string(fromLine: line))
          let translator = OffsetTranslator(text, unit: offsets)
          return JSONText.array(
            recognizer.languageSpans(in: text).map { span in
              JSONText.span(span.range, label: span.language.rawValue, translator: translator)
            })
        }
      } else {
        try LineVerb.run(path: path) { answer($0, recognizer) }
      }
    }
  }

  private func answer(_ line: String, _ recognizer: LanguageRecognizer) -> String {
    let hypotheses = recognizer.languageHypotheses(in: SourceText(line), withMaximum: top)
    guard !hypotheses.isEmpty else { return "und\t0.0" }
    return hypotheses.map { "\($0.language.rawValue)\t\(Figure.probability($0.probability))" }.joined(separator: "\t")
  }
}

/// Languages and how many times likelier each is, as `it=4,en=2`.
struct LanguageHints: ExpressibleByArgument {
  let weights: [Language: Double]

  init?(argument: String) {
    var weights: [Language: Double] = [:]
    for part in argument.split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, let weight = Double(sides[1]), weight > 0, weight.isFinite else {
        return nil
      }
      weights[Language(String(sides[0]))] = weight
    }
    guard !weights.isEmpty else { return nil }
    self.weights = weights
  }
}
