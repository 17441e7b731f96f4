import Testing

@testable import LanguageDetection

@Suite("A calibration by length")
struct LengthCalibrationTests {
  @Test(
    "puts every length into one band, longer ones never into an earlier",
    arguments: [(0, 0), (4, 0), (5, 1), (8, 1), (9, 2), (256, 6), (257, 7), (Int.max, 7), (Int.min, 0)])
  func bands(letters: Int, expected: Int) {
    #expect(LengthCalibration.band(ofLetters: letters) == expected)
  }

  @Test("fills bands that were not measured with 1, and keeps no more than there are")
  func temperatures() {
    let short = LengthCalibration(temperatures: [2, 3])
    #expect(short.temperatures == [2, 3, 1, 1, 1, 1, 1, 1])
    #expect(short.temperature(letters: 6) == 3)
    #expect(LengthCalibration(temperatures: Array(repeating: 5, count: 20)).temperatures.count == 8)
  }

  @Test(
    "makes probabilities that add up to one, whatever the evidence", arguments: [[0, 0], [-900, 5], [3, 1, 2, 88]])
  func softmax(nats: [Float]) {
    let probabilities = Softmax.probabilities(nats)
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-5)
    #expect(
      probabilities.indices.max { probabilities[$0] < probabilities[$1] } == nats.indices.max { nats[$0] < nats[$1] })
    #expect(Softmax.probabilities([]).isEmpty)
  }
}
