import ArgumentParser
import OnomaKit

struct MentionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Marks the persons, places and organizations named in each line.",
    discussion: """
      One JSON array of [start, end, type] a line; types are PER, LOC and ORG.

      Example:
        echo 'Il ministro Dong Jun è arrivato ad Astana.' | onoma mentions --lang it
      """)

  @Argument(help: "A file of lines; none, or -, is standard input.")
  var path: String?

  @Option(name: .customLong("lang"), help: ArgumentHelp("Language of the lines; none: detected.", valueName: "code"))
  var language: String?

  @Option(help: "What offsets count: bytes, scalars or utf16.")
  var offsets = OffsetUnit.bytes

  func run() async throws {
    try await reportingFailures {
      let annotator = ArticleAnnotator()
      try LineVerb.run(path: path, unanswered: "[]") { line in
        let text = SourceText(line)
        let document = Document(id: "line", text: text, language: language.map { Language($0) })
        let translator = OffsetTranslator(text, unit: offsets)
        return JSONText.array(
          try annotator.annotate(document).mentions.map { mention in
            JSONText.span(mention.range, label: mention.type.rawValue, translator: translator)
          })
      }
    }
  }
}
