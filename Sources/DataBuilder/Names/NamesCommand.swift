import ArgumentParser
import BundledModels
import NameMatching
import TextModel

/// Builds the model of name matching, in two steps: the judge of pairs sees names through the spelling costs, so these
/// are learned first and built in.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Learns the model of name matching from names of known entities.")

  enum Step: String, ExpressibleByArgument, CaseIterable {
    case spelling
    case judge
    /// Writes match weights of pairs: for measuring the model on other data.
    case score
    /// Counts people taken for one who share all but the father's name.
    case traps
  }

  @Option(help: "What to learn: first spelling, then, with the package built anew, judge.") var step: Step
  @Option(help: "Lines of language, Latin form, native form, count; for the first step.") var tokens: String?
  @Option(help: "Lines of entity, type, language, name; for learning.") var clusters = ""
  @Option(help: "Lines whose last two fields are names; for the step score.") var pairs = ""
  @Option(help: "The model to score with.") var model = ""
  @Option(help: "What the names to score name: PER, LOC or ORG; none: judged by the names.") var type = ""
  @Option(help: "Probability from which a pair counts as taken for one; for the step traps.") var threshold = 0.95
  @Option(help: "The model file to write; for the step score, the file of scores.") var output = ""

  func run() throws {
    switch step {
    case .score: try PairScores(model: model, type: EntityType(rawValue: type)).write(pairs: pairs, to: output)
    case .traps:
      guard let judge = try NameModel(file: model) else { throw ValidationError("\(model): made by another build") }
      let held = try PairTrainer(clusters: clusters).held
      TrapReport(judge: judge, entities: held, threshold: threshold).write { print($0) }
    case .spelling: try write(try learnedSpelling())
    case .judge: try write(try fittedJudge())
    }
  }

  private func write(_ payload: [UInt8]) throws {
    let file = GeneratedFile(
      kind: .names, formatVersion: NameModel.formatVersion, dataVersion: "wikidata-geonames-2025-11", payload: payload)
    try file.write(to: output)
  }

  private func learnedSpelling() throws -> [UInt8] {
    var pairs = NamePairs()
    if let tokens { try pairs.addTokens(at: tokens) }
    try pairs.addClusters(at: clusters)
    let frequencies = try NameFrequencies(clusters: clusters)
    return SpellingTrainer().payload(from: pairs) { print($0) } + frequencies.payload
      + KindTrainer.payload(from: try NameEntities.read(clusters)) { print($0) }
  }

  private func fittedJudge() throws -> [UInt8] {
    let kept = NameModel.bundledPayload.prefix(NameModel.judgeStart)
    guard kept.count == NameModel.judgeStart else {
      throw ValidationError("no spelling costs are built in: run the step 'spelling' and build again")
    }
    return Array(kept) + (try PairTrainer(clusters: clusters).model { print($0) }.payload)
  }
}
