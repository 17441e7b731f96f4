#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All ways to cut a run of words into names and other words, with their scores: a semi-Markov conditional random
/// field of order zero (Sarawagi & Cohen 2004).
///
/// A segment of one word may be no name; a longer segment is a name. Scores are log-potentials.
package struct RunLattice: Sendable {
  /// Names of more words than this are not found.
  package static let longestName = 10

  /// One possible piece of the run.
  package struct Segment: Sendable {
    package let start: Int
    package let end: Int
    /// Only "no name" is possible: the piece may not begin or end a name.
    package let isPlain: Bool
    package var scores: SIMD4<Float> = .zero

    package init(start: Int, end: Int, isPlain: Bool) {
      self.start = start
      self.end = end
      self.isPlain = isPlain
    }

    /// The labels that this piece can bear.
    package var labels: Range<Int> { isPlain ? 0..<1 : end - start == 1 ? 0..<4 : 1..<4 }
  }

  package let length: Int
  /// Ordered by end, then by start.
  package var segments: [Segment]

  package init(length: Int, segments: [Segment]) {
    self.length = length
    self.segments = segments
  }

  /// A piece with its label and the probability that it is one.
  package struct Piece: Sendable {
    package let segment: Int
    package let label: Int
    package let probability: Float
  }

  /// The best cut of the run into pieces.
  package func bestPieces() -> [Piece] { pieces(of: bestCut()) }

  /// The names of the best cut. Most runs hold none, and their probabilities need not be summed up.
  func bestNames() -> [Piece] {
    let cut = bestCut()
    return cut.contains { $0.label != 0 } ? pieces(of: cut).filter { $0.label != 0 } : []
  }

  private typealias Choice = (segment: Int, label: Int)

  private func bestCut() -> [Choice] {
    var best = [Float](repeating: -.infinity, count: length + 1)
    var choice = [Choice](repeating: (-1, 0), count: length + 1)
    best[0] = 0
    for (number, segment) in segments.enumerated() {
      for label in segment.labels {
        let score = best[segment.start] + segment.scores[label]
        if score > best[segment.end] {
          best[segment.end] = score
          choice[segment.end] = (number, label)
        }
      }
    }
    var cut: [Choice] = []
    var position = length
    while position > 0, choice[position].segment >= 0 {
      cut.append(choice[position])
      position = segments[choice[position].segment].start
    }
    return cut.reversed()
  }

  private func pieces(of cut: [Choice]) -> [Piece] {
    let (forward, backward) = sums()
    return cut.map { number, label in
      let segment = segments[number]
      let log = forward[segment.start] + segment.scores[label] + backward[segment.end] - forward[length]
      return Piece(segment: number, label: label, probability: min(exp(log), 1))
    }
  }

  /// The best label of a run of one word, and its probability.
  static func single(_ scores: SIMD4<Float>) -> (label: Int, probability: Float) {
    var best = 0
    for label in 1..<4 where scores[label] > scores[best] { best = label }
    let total = (0..<4).reduce(Float(0)) { $0 + exp(scores[$1] - scores[best]) }
    return (best, 1 / total)
  }

  /// The probability of each label of each segment, over all cuts of the run.
  package func marginals() -> [SIMD4<Float>] {
    let (forward, backward) = sums()
    return segments.map { segment in
      var result = SIMD4<Float>.zero
      for label in segment.labels {
        result[label] = exp(
          forward[segment.start] + segment.scores[label] + backward[segment.end] - forward[length])
      }
      return result
    }
  }

  /// The logarithms of the summed potentials of all cuts before and behind each place.
  private func sums() -> (forward: [Float], backward: [Float]) {
    var forward = [Float](repeating: -.infinity, count: length + 1)
    var backward = forward
    forward[0] = 0
    backward[length] = 0
    for segment in segments {
      for label in segment.labels {
        Self.add(forward[segment.start] + segment.scores[label], to: &forward[segment.end])
      }
    }
    for number in numbersFromLastStart() {
      let segment = segments[number]
      for label in segment.labels {
        Self.add(backward[segment.end] + segment.scores[label], to: &backward[segment.start])
      }
    }
    return (forward, backward)
  }

  /// The segments, those with the last start first, and in their own order among equals: by counting.
  private func numbersFromLastStart() -> [Int] {
    var places = [Int](repeating: 0, count: length + 1)
    for segment in segments { places[length - segment.start] += 1 }
    for place in 1..<places.count { places[place] += places[place - 1] }
    var numbers = [Int](repeating: 0, count: segments.count)
    for (number, segment) in segments.enumerated() {
      let key = length - 1 - segment.start
      numbers[places[key]] = number
      places[key] += 1
    }
    return numbers
  }

  /// log(eᵃ + eᵇ) without overflow.
  private static func add(_ value: Float, to sum: inout Float) {
    if value == -.infinity { return }
    if sum == -.infinity {
      sum = value
    } else {
      let high = max(sum, value)
      sum = high + log1p(exp(min(sum, value) - high))
    }
  }
}
