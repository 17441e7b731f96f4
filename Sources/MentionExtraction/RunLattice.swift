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
  package func bestPieces() -> [Piece] {
    var room = LatticeRoom()
    return pieces(in: &room) { _ in true }
  }

  /// The names of the best cut.
  func bestNames(in room: inout LatticeRoom) -> [Piece] { pieces(in: &room) { $0 != 0 } }

  /// The pieces of the best cut that have one of the labels wanted. Most runs have none, and their probabilities need
  /// not be summed up.
  private func pieces(in room: inout LatticeRoom, where isWanted: (Int) -> Bool) -> [Piece] {
    findBestCut(&room)
    var pieces: [Piece] = []
    // The cut was found from its end.
    for choice in room.cut.reversed() where isWanted(choice.label) {
      if pieces.isEmpty { findSums(&room) }
      let segment = segments[choice.segment]
      let log =
        room.forward[segment.start] + segment.scores[choice.label] + room.backward[segment.end] - room.forward[length]
      pieces.append(Piece(segment: choice.segment, label: choice.label, probability: min(exp(log), 1)))
    }
    return pieces
  }

  private func findBestCut(_ room: inout LatticeRoom) {
    room.best.reset(to: -.infinity, count: length + 1)
    room.choices.reset(to: LatticeRoom.Choice(segment: -1, label: 0), count: length + 1)
    room.best[0] = 0
    for number in segments.indices {
      let segment = segments[number]
      for label in segment.labels {
        let score = room.best[segment.start] + segment.scores[label]
        if score > room.best[segment.end] {
          room.best[segment.end] = score
          room.choices[segment.end] = LatticeRoom.Choice(segment: number, label: label)
        }
      }
    }
    room.cut.removeAll(keepingCapacity: true)
    var position = length
    while position > 0, room.choices[position].segment >= 0 {
      room.cut.append(room.choices[position])
      position = segments[room.choices[position].segment].start
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
    var room = LatticeRoom()
    findSums(&room)
    return segments.map { segment in
      var result = SIMD4<Float>.zero
      for label in segment.labels {
        result[label] = exp(
          room.forward[segment.start] + segment.scores[label] + room.backward[segment.end] - room.forward[length])
      }
      return result
    }
  }

  /// The logarithms of the summed potentials of all cuts before and behind each place.
  private func findSums(_ room: inout LatticeRoom) {
    room.forward.reset(to: -.infinity, count: length + 1)
    room.backward.reset(to: -.infinity, count: length + 1)
    room.forward[0] = 0
    room.backward[length] = 0
    for segment in segments {
      for label in segment.labels {
        Self.add(room.forward[segment.start] + segment.scores[label], to: &room.forward[segment.end])
      }
    }
    findNumbersFromLastStart(&room)
    for number in room.numbers {
      let segment = segments[number]
      for label in segment.labels {
        Self.add(room.backward[segment.end] + segment.scores[label], to: &room.backward[segment.start])
      }
    }
  }

  /// The segments, those with the last start first, and in their own order among equals: by counting.
  private func findNumbersFromLastStart(_ room: inout LatticeRoom) {
    room.places.reset(to: 0, count: length + 1)
    for segment in segments { room.places[length - segment.start] += 1 }
    for place in room.places.indices.dropFirst() { room.places[place] += room.places[place - 1] }
    room.numbers.reset(to: 0, count: segments.count)
    for number in segments.indices {
      let key = length - 1 - segments[number].start
      room.numbers[room.places[key]] = number
      room.places[key] += 1
    }
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
