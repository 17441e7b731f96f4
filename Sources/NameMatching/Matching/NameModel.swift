import BundledModels
import TextModel

/// What was learned about names: spelling costs, how common words are in names of each kind, what tells the kinds, and
/// which pairs are one.
///
/// Payload of a model of kind `names`: the ``SpellingModel``, the ``WordFrequencies``, the ``KindModel``, the ``PairModel``.
package final class NameModel: Sendable {
  /// The model that ships with the package.
  package static let bundled: NameModel =
    NameModel(payload: bundledPayload)
    ?? NameModel(spelling: .untaught, frequencies: .unknown, kinds: .untaught, judge: nil)

  /// log₂ e: odds are learned in natural logarithms, and told in bits.
  static let bitsPerNat: Float = 1.442695

  /// Of the payload's layout.
  package static let formatVersion: UInt16 = 2

  /// The payload of the model that ships; empty when it cannot be read.
  package static var bundledPayload: [UInt8] {
    (try? ModelFile(BundledModel.names, kind: .names, formatVersion: formatVersion, trust: .linked).payload.array) ?? []
  }

  /// Offset in the payload at which the judge of pairs begins.
  package static let judgeStart = kindsStart + KindModel.payloadSize
  /// Offset of the model of kinds.
  package static let kindsStart = SpellingModel.payloadSize + WordFrequencies.payloadSize

  let spelling: SpellingModel
  let frequencies: WordFrequencies
  let kinds: KindModel
  /// Nil while the model is being made; pairs are then judged by the hand-set weights.
  let judge: PairModel?

  init(spelling: SpellingModel, frequencies: WordFrequencies, kinds: KindModel, judge: PairModel?) {
    self.spelling = spelling
    self.frequencies = frequencies
    self.kinds = kinds
    self.judge = judge
  }

  /// Nil when the payload is not of this layout.
  package convenience init?(payload: [UInt8]) {
    let spellingEnd = SpellingModel.payloadSize
    guard payload.count >= Self.judgeStart, let spelling = SpellingModel(payload: Array(payload[..<spellingEnd])),
      let frequencies = WordFrequencies(payload: Array(payload[spellingEnd..<Self.kindsStart])),
      let kinds = KindModel(payload: Array(payload[Self.kindsStart..<Self.judgeStart]))
    else { return nil }
    self.init(
      spelling: spelling, frequencies: frequencies, kinds: kinds, judge: PairModel(payload: payload[Self.judgeStart...])
    )
  }

  /// How much the letters of a word say, in sixteenths of a bit.
  func information(of units: ArraySlice<UInt8>, _ alphabet: Alphabet) -> Int32 {
    let row = SpellingModel.informationRow(alphabet)
    return units.reduce(0) { $0 + Int32(spelling.bytes[row + Int($1)]) }
  }
}
