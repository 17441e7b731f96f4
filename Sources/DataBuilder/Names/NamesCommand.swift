import ArgumentParser
import BundledModels
import NameMatching

/// Builds the model of name matching.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Learns spelling costs from pairs of names.")

  @Option(help: "Lines of language, Latin form, native form, count.") var tokens: String
  @Option(help: "Lines of entity, type, language, name.") var clusters: String
  @Option(help: "The model file to write.") var output: String

  func run() throws {
    var pairs = NamePairs()
    try pairs.addTokens(at: tokens)
    try pairs.addClusters(at: clusters)
    let frequencies = try NameFrequencies(clusters: clusters)
    let payload = SpellingTrainer().payload(from: pairs) { print($0) } + frequencies.payload
    let file = GeneratedFile(
      kind: .names, formatVersion: 1, dataVersion: "wikidata-geonames-2025-11", payload: payload)
    try file.write(to: output)
  }
}
