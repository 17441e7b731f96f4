#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Evidence in nats as probabilities that add up to one.
enum Softmax {
  static func probabilities(_ nats: [Float]) -> [Float] {
    guard let highest = nats.max() else { return [] }
    let powers = nats.map { exp($0 - highest) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }
}

/// The natural logarithm of the system's mathematics.
enum NaturalLogarithm {
  static func of(_ value: Float) -> Float { log(value) }
}
