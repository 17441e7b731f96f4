import TextModel

/// What a name names, from the name alone: a linear model over ``KindFeatures``, fitted to the logistic loss of three
/// kinds that are taken to be equally common.
///
/// Payload: one weight of eight bits for each kind in every row, in the order of `EntityType`, then the worth of one step
/// (Float), in natural logarithms of odds.
package struct KindModel: Sendable {
  /// Rows of properties, a power of two.
  package static let rows = 1 << rowBits
  private static let rowBits = 16
  static let shift = UInt64(64 - rowBits)
  package static let kinds = 3
  package static let payloadSize = rows * kinds + 4

  private let weights: [Int8]
  /// Bits of odds of one step.
  private let step: Float

  /// Nil when the payload has not the size of the layout.
  package init?(payload: [UInt8]) {
    guard payload.count == Self.payloadSize else { return nil }
    weights = payload.dropLast(4).map { Int8(bitPattern: $0) }
    let pattern = payload.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    step = Float(bitPattern: pattern) * NameModel.bitsPerNat
  }

  /// Nothing was learned.
  static let untaught = KindModel(untaught: ())
  private init(untaught: Void) {
    weights = [Int8](repeating: 0, count: Self.rows * Self.kinds)
    step = 0
  }

  /// The payload of weights in natural logarithms, `kinds` for each row.
  package static func payload(_ weights: [Float]) -> [UInt8] {
    let most = weights.reduce(Float.leastNormalMagnitude) { max($0, abs($1)) }
    let step = most / Float(Int8.max)
    let steps = weights.map { UInt8(bitPattern: Int8(($0 / step).rounded())) }
    return steps + (0..<4).map { UInt8(truncatingIfNeeded: step.bitPattern >> (8 * UInt32($0))) }
  }

  /// How likely each kind is.
  func odds(of words: [NameWord], _ units: [UInt8]) -> KindOdds {
    var (person, place, organization): (Int32, Int32, Int32) = (0, 0, 0)
    KindFeatures.forEachRow(of: words, units) { row in
      let start = row &* Self.kinds
      person &+= Int32(weights[start])
      place &+= Int32(weights[start &+ 1])
      organization &+= Int32(weights[start &+ 2])
    }
    return KindOdds(person: Float(person) * step, place: Float(place) * step, organization: Float(organization) * step)
  }

  /// The rows of a name, of which the type was not told: what the tool learns from.
  package static func rows(of name: String) -> [Int] {
    var rows: [Int] = []
    guard let name = NameAnatomy(name, type: nil, language: .undetermined, model: .bundled) else { return rows }
    KindFeatures.forEachRow(of: name.words, name.units) { rows.append($0) }
    return rows
  }
}

/// How likely a name names each kind, in bits: nought or less, the likeliest nought.
struct KindOdds: Sendable, BitwiseCopyable {
  let person: Float
  let place: Float
  let organization: Float

  /// Below this nothing is told apart: a thousand to one.
  private static let least: Float = -10

  /// What a kind that was told, or is told by a word like *Ltd*, leaves to the others.
  static func certain(_ type: EntityType) -> KindOdds {
    KindOdds(
      person: type == .person ? 0 : least, place: type == .place ? 0 : least,
      organization: type == .organization ? 0 : least)
  }

  /// Odds of any common measure.
  init(person: Float, place: Float, organization: Float) {
    let most = max(person, place, organization)
    self.person = max(person - most, Self.least)
    self.place = max(place - most, Self.least)
    self.organization = max(organization - most, Self.least)
  }

  /// The likeliest kind when it is likelier than both others by so many bits.
  func likeliest(by margin: Float) -> EntityType? {
    if max(place, organization) <= -margin { return .person }
    if max(person, organization) <= -margin { return .place }
    return max(person, place) <= -margin ? .organization : nil
  }
}
