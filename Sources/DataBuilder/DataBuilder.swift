import ArgumentParser

@main
struct DataBuilder: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the generated data and models of the package.",
    subcommands: [
      LanguageCommand.self, EvaluateLanguageCommand.self, LexiconsCommand.self, LexiconFactsCommand.self,
      NamesCommand.self, GlossaryCommand.self, MentionsCommand.self, EncodingsCommand.self,
      EvaluateEncodingsCommand.self, ReadingsCommand.self,
    ])
}
