#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How likely a name is a person's, a place's or an organization's, as logarithms of probabilities that add up over the
/// places where the name stands.
struct TypeEvidence: Sendable, Equatable {
  /// By the raw value of the label; that of no name stays 0.
  private(set) var logs = SIMD4<Float>.zero

  /// One place alone never makes a type less likely than one in fifty: its neighbors may be misread.
  private static let leastLog: Float = -3.9

  init() {}

  /// - Parameter scores: log-potentials of the four labels at one place.
  init(scores: SIMD4<Float>) {
    let high = max(scores[1], scores[2], scores[3])
    var sum: Float = 0
    for label in 1..<4 { sum += exp(scores[label] - high) }
    let logSum = high + log(sum)
    for label in 1..<4 { logs[label] = max(scores[label] - logSum, Self.leastLog) }
  }

  mutating func add(_ other: TypeEvidence) { logs += other.logs }

  mutating func add(_ bonus: Float, to label: MentionLabel) { logs[label.rawValue] += bonus }

  /// The likeliest type; `label` when no other is likelier.
  func best(over label: MentionLabel) -> MentionLabel {
    var best = label
    for other in MentionLabel.allCases where other != .none && logs[other.rawValue] > logs[best.rawValue] {
      best = other
    }
    return best
  }
}
