/// Turns sums of evidence into probabilities, by the length of the text.
///
/// N-grams of one word overlap, and neighbouring words are alike: their evidence is worth less than its sum, the more
/// so the longer the text. One divisor per length (a *temperature*, Guo et al. 2017) repairs that without changing
/// which language wins.
package struct LengthCalibration: Hashable, Sendable {
  /// Upper bounds of the bands of length, in letters; the last band is open.
  package static let bandLimits = [4, 8, 16, 32, 64, 128, 256]

  /// One temperature a band, `bandLimits.count + 1` in all.
  package let temperatures: [Float]

  package init(temperatures: [Float]) {
    let count = Self.bandLimits.count + 1
    self.temperatures = Array((temperatures + Array(repeating: 1, count: count)).prefix(count))
  }

  /// The band that a text of so many letters falls into.
  package static func band(ofLetters count: Int) -> Int {
    bandLimits.firstIndex { count <= $0 } ?? bandLimits.count
  }

  /// The divisor for a text of so many letters.
  package func temperature(letters count: Int) -> Float { temperatures[Self.band(ofLetters: count)] }
}
