import NameMatching
import TextModel

/// Pairs of names with the answer, as the matcher sees them.
struct LabeledPairs {
  private(set) var rows: [[Float]] = []
  private(set) var labels: [Float] = []
  /// What the pair names and how it was made: `PER-near`.
  private(set) var kinds: [String] = []
  /// How much the pair counts, before both labels are made to weigh alike.
  private(set) var weights: [Float] = []
  /// What is named, as the entity's source says.
  private(set) var types: [EntityType] = []
  private(set) var names: [(left: String, right: String)] = []

  private let matcher = NameMatcher()

  /// Measures a pair and adds it; a name without letters is left out.
  ///
  /// - Parameter isTypeTold: whether the matcher is told what the names name, or has to guess.
  mutating func add(_ left: String, _ right: String, _ type: EntityType, label: Float, kind: String, isTypeTold: Bool) {
    let told = isTypeTold ? type : nil
    guard let one = matcher.prepared(left, type: told), let other = matcher.prepared(right, type: told) else { return }
    let features = NameMatcher.measured(one, other)
    // In one alphabet, another name altogether (a nom de guerre, an exonym) cannot be told from a wrong one by its
    // letters. Between alphabets and for organizations no shared word may mean that a reading or translation is unknown.
    if label == 1, type != .organization, features[.crossAlphabet] == 0, features[.lesserCoverage] == 0,
      features[.wholeRate] > Self.likeliestStranger
    {
      return
    }
    if label == 0, type == .person, Self.tellsLess(features) { return }
    rows.append(features.values)
    labels.append(label)
    kinds.append("\(type.rawValue)-\(kind)")
    weights.append(Self.share[kind] ?? 1)
    types.append(type)
    names.append((left, right))
  }

  private static let likeliestStranger: Float = 0.5

  /// True when one name is the other with words left out: nothing in it says that another person is meant, and the press
  /// leaves out fathers' and middle names every day. A lone surname stays: that it proves little must be learned.
  private static func tellsLess(_ features: NameFeatures) -> Bool {
    features[.fewerLeftoverWords] == 0 && features[.moreLeftoverWords] > 0 && features[.fewerWords] > 1
      && features[.worstRate] <= poorestSpelling && features[.reordered] == 0
      && [.genderDiffers, .generationDiffers, .filiationDiffers].allSatisfy { features[$0] == 0 }
  }

  /// At a higher rate the words that answer to each other are no spellings of one name, which is a difference to learn.
  private static let poorestSpelling: Float = 0.25

  /// Made negatives are there to teach rare traps, and are commoner here than in any list; those that lists hold in
  /// plenty count in full.
  private static let share: [String: Float] = [
    "added": 0.5, "dropped": 0.3, "direction": 0.5, "number": 0.5, "similar": 0.7, "standards": 0.2,
  ]

  /// Weights with which, for each kind of thing named, both labels weigh alike: the model answers for even odds.
  var balancedWeights: [Float] {
    var sums: [EntityType: (Float, Float)] = [:]
    for index in rows.indices {
      let sum = sums[types[index]] ?? (0, 0)
      sums[types[index]] = labels[index] == 1 ? (sum.0 + weights[index], sum.1) : (sum.0, sum.1 + weights[index])
    }
    return rows.indices.map { index in
      let sum = sums[types[index]] ?? (1, 1)
      return weights[index] * (sum.0 + sum.1) / 2 / (labels[index] == 1 ? sum.0 : sum.1)
    }
  }
}
