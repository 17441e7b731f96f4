import ArgumentParser

@main
struct DataBuilder: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the generated data and models of the package.",
    subcommands: [LexiconsCommand.self, LexiconFactsCommand.self])
}
