import Foundation
import NameMatching
import TextModel

/// Fits the judge of pairs: trees on seven entities in eight, what their answers are worth on the eighth.
struct PairTrainer {
  /// One entity in so many is left out of the trees, and of what tells the kinds of names.
  static let heldOut = 8
  private let kept: [NameEntity]
  /// Entities that no tree has seen.
  let held: [NameEntity]

  init(clusters path: String) throws {
    let entities = try NameEntities.read(path)
    kept = entities.enumerated().filter { $0.offset % Self.heldOut != 0 }.map(\.element)
    held = entities.enumerated().filter { $0.offset % Self.heldOut == 0 }.map(\.element)
  }

  func model(report: (String) -> Void) -> PairModel {
    var maker = PairMaker(kept, seed: 20_261_121)
    let train = maker.make()
    var checker = PairMaker(held, seed: 7)
    let test = checker.make()
    report("\(train.rows.count) pairs, \(train.labels.reduce(0, +)) of them of one entity; \(test.rows.count) held out")
    let trees = BoostedTrees(directions: NameFeature.allCases.map(Self.direction))
    let raw = PairModel(
      trees: trees.fit(train.rows, labels: train.labels, weights: train.balancedWeights), depth: trees.depth)
    let weights = test.balancedWeights
    let model = raw.calibrated(PairCalibration.fit(raw, test, weights: weights))
    PairReport(model, test, weights: weights).write(report)
    return model
  }

  /// In which direction a feature may move the odds.
  private static func direction(_ feature: NameFeature) -> Int {
    switch feature {
    case .worstRate, .meanRate, .wholeRate, .genderDiffers, .numberDiffers, .generationDiffers,
      .filiationDiffers, .legalFormDiffers, .headDiffers, .lesserLeftover, .fewerLeftoverWords, .numberLeftover,
      .placeLeftover:
      -1
    case .lesserRareCoverage, .greaterRareCoverage, .lesserCoverage, .greaterCoverage, .agreedRarity, .translations:
      1
    default: 0
    }
  }
}
