import TextModel

extension AlphabetModel {
  /// The same model with other temperatures.
  package func with(_ calibration: LengthCalibration) -> AlphabetModel {
    AlphabetModel(
      alphabet: alphabet, scheme: scheme, languages: languages, unitsPerNat: unitsPerNat, calibration: calibration,
      codebook: codebook, codes: codes)
  }

  /// What some words together say for each language, in nats, as the recognizer adds it up: for calibration.
  package func evidence(of words: [[UInt32]]) -> [Float] {
    var lanes: [SIMD8<Int16>] = []
    var buckets: [Int] = []
    var sums = [Float](repeating: 0, count: languages.count)
    for letters in words {
      lanes.removeAll()
      appendScores(of: letters, to: &lanes, buckets: &buckets)
      let scores = languages.indices.map { Float(lanes[$0 / Self.lanesPerCode][$0 % Self.lanesPerCode]) / unitsPerNat }
      let highest = scores.max() ?? 0
      for lane in languages.indices { sums[lane] += max(scores[lane] - highest, -WordEvidence.strongest) }
    }
    return sums
  }
}
