/// What sharing a key says: the fewer names have it, the more.
enum KeyWeight {
  private static let unitsPerBit: Float = 16
  /// The most that any key weighs, at four thousand million names.
  static let most = 512

  /// −log₂ of the share of names that have a key, in sixteenths of a bit.
  static func of(bearers: Int, among names: Int) -> Int {
    let share = Float(max(names, 1)) / Float(max(bearers, 1))
    return min(Int(unitsPerBit * logarithm(1 + share)), most)
  }

  /// log₂ of a number ≥ 1 by its exponent and a cubic: two digits are enough, and every machine must find the same ones.
  static func logarithm(_ value: Float) -> Float {
    let rest = value.significand - 1
    return Float(value.exponent) + rest * (1.4249 + rest * (-0.5865 + rest * 0.1616))
  }
}
