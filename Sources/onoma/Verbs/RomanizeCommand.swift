import ArgumentParser
import OnomaKit

struct RomanizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "romanize",
    abstract: "Writes each name in Latin letters.",
    discussion: """
      Without --scheme: the spelling the press would use, in ASCII. With --all: one JSON array of [spelling, scheme] a \
      line, the likeliest first.

      Examples:
        echo 'Тоқаев' | onoma romanize --from kk                          Toqaev
        echo 'Токаев' | onoma romanize --from ru --scheme bgn-pcgn        Tokayev
        echo 'Токаев' | onoma romanize --from ru --all
        onoma romanize --list-schemes
      """)

  @Argument(help: "A file of lines; none, or -, is standard input.")
  var path: String?

  @Option(help: ArgumentHelp("Language of the names; none: judged by their letters.", valueName: "code"))
  var from: String?

  @Option(help: ArgumentHelp("A standard, as bgn-pcgn, iso-9, icao-9303.", valueName: "standard"))
  var scheme: String?

  @Flag(help: "Every likely Latin spelling, with its standard.")
  var all = false

  @Flag(help: "Lists the schemes: id, language, standard, year and source.")
  var listSchemes = false

  func run() async throws {
    try await reportingFailures {
      if listSchemes { return try printSchemes() }
      let language = from.map { Language($0) }
      if let scheme {
        let transliterator = Transliterator(try chosenScheme(named: scheme, language: language))
        return try LineVerb.run(path: path) { transliterator.transliterated($0) }
      }
      if all {
        return try LineVerb.run(path: path, unanswered: "[]") { line in
          try JSONText.line(Romanizer.variants(of: line, language: language).map { [$0.text, $0.scheme.id] })
        }
      }
      try LineVerb.run(path: path) { Romanizer.romanized($0, language: language) }
    }
  }

  private func chosenScheme(named name: String, language: Language?) throws -> RomanizationScheme {
    let named = RomanizationScheme(id: name)
    let ofLanguage = language.flatMap { RomanizationScheme(language: $0, standard: name) }
    guard let scheme = ofLanguage ?? named else {
      throw ValidationError(
        "No scheme '\(name)'\(language.map { " for language \($0)" } ?? ""); give the language with --from, "
          + "and see onoma romanize --list-schemes.")
    }
    return scheme
  }

  private func printSchemes() throws {
    var output = OutputWriter.standardOutput
    for scheme in RomanizationScheme.all {
      try output.line([scheme.id, scheme.language.rawValue, scheme.name, scheme.source].joined(separator: "\t"))
    }
    try output.flush()
  }
}
