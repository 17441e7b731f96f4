#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A calibrated probability, 0…1: of all answers given with 0.8, about four in five are right.
public struct Probability: Hashable, Sendable {
  public let value: Double

  /// Nil when `value` is outside 0…1 or not a number.
  public init?(_ value: Double) {
    guard value >= 0, value <= 1 else { return nil }
    self.value = value
  }

  /// The nearest probability: values outside 0…1 are clamped, and not-a-number becomes 0.
  public init(clamping value: Double) {
    self.value = value >= 0 ? min(value, 1) : 0
  }

  public static let zero = Probability(clamping: 0)
  public static let one = Probability(clamping: 1)
}

/// A ranking signal, 0…1: a higher one is a better match. It is not a probability.
public struct Score: Hashable, Sendable {
  public let value: Double

  /// Nil when `value` is outside 0…1 or not a number.
  public init?(_ value: Double) {
    guard value >= 0, value <= 1 else { return nil }
    self.value = value
  }

  /// The nearest score: values outside 0…1 are clamped, and not-a-number becomes 0.
  public init(clamping value: Double) {
    self.value = value >= 0 ? min(value, 1) : 0
  }
}

/// Evidence for or against a match, in bits: log₂ of the odds (Fellegi & Sunter 1969). Weights of independent
/// evidence add up; 0 says nothing, +1 doubles the odds, −1 halves them.
public struct MatchWeight: Hashable, Sendable {
  /// log₂ odds; finite.
  public let bits: Double

  /// Weights beyond this say no more than certainty and would print badly; 2⁶⁴ : 1 is far past any evidence here.
  public static let limit = 64.0

  /// A weight, held within ±``limit``; not-a-number becomes 0.
  public init(bits: Double) {
    self.bits = bits.isNaN ? 0 : min(max(bits, -Self.limit), Self.limit)
  }

  /// The weight that a probability stands for.
  public init(_ probability: Probability) {
    self.init(bits: log2(probability.value / (1 - probability.value)))
  }

  /// The probability these odds stand for, from even prior odds.
  public var probability: Probability { Probability(clamping: 1 / (1 + exp2(-bits))) }

  public static let zero = MatchWeight(bits: 0)

  public static func + (left: MatchWeight, right: MatchWeight) -> MatchWeight {
    MatchWeight(bits: left.bits + right.bits)
  }
}

extension Probability: Comparable {
  public static func < (left: Probability, right: Probability) -> Bool { left.value < right.value }
}

extension Score: Comparable {
  public static func < (left: Score, right: Score) -> Bool { left.value < right.value }
}

extension MatchWeight: Comparable {
  public static func < (left: MatchWeight, right: MatchWeight) -> Bool { left.bits < right.bits }
}
