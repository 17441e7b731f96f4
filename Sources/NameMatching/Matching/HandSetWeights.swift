/// The judge of pairs before one is learned: a few weights set by hand, in bits.
enum HandSetWeights {
  private static let prior: Float = -3
  /// All words of the shorter name found: eight bits; of the longer: four more.
  private static let lesserCoverage: Float = 8
  private static let greaterCoverage: Float = 4
  private static let rate: Float = 8
  /// Words left over on both sides count against at their rarity, up to this.
  private static let mostAgainst: Float = 12
  private static let conflict: Float = 6
  private static let legalForm: Float = 2
  private static let hanDiffers: Float = 4

  static func bits(_ features: NameFeatures) -> Float {
    var bits = prior
    bits += features[.lesserRareCoverage] * lesserCoverage + features[.greaterRareCoverage] * greaterCoverage
    bits -= (features[.worstRate] + features[.meanRate]) * rate
    bits -= min(features[.lesserLeftover], mostAgainst)
    let conflicts: [NameFeature] = [.genderDiffers, .numberDiffers, .filiationDiffers, .headDiffers]
    bits -= conflict * conflicts.reduce(0) { $0 + features[$1] }
    bits -= legalForm * features[.legalFormDiffers]
    if features[.hanShare] >= 0, features[.hanShare] < 1 { bits -= hanDiffers }
    return bits
  }
}
