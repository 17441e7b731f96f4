import ArgumentParser

@main
struct OnomaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "onoma", abstract: "Articles in, entities out.")
}
