import BundledModels
import TextModel

/// What was learned about names: spelling costs, and how common words are in names of each kind.
///
/// Payload of a model of kind `names`, format 1: the ``SpellingModel``, then the ``WordFrequencies``.
package final class NameModel: Sendable {
  /// The model that ships with the package.
  package static let bundled: NameModel =
    NameModel(payload: bundledPayload) ?? NameModel(spelling: .untaught, frequencies: .unknown, judge: nil)

  /// The payload of the model that ships; empty when it cannot be read.
  package static var bundledPayload: [UInt8] {
    (try? ModelFile(BundledModel.names, kind: .names, formatVersion: 1, trust: .linked).payload.array) ?? []
  }

  /// Offset in the payload at which the judge of pairs begins.
  package static let judgeStart = SpellingModel.payloadSize + WordFrequencies.payloadSize

  let spelling: SpellingModel
  let frequencies: WordFrequencies
  /// Nil while the model is being made; pairs are then judged by the hand-set weights.
  let judge: PairModel?

  init(spelling: SpellingModel, frequencies: WordFrequencies, judge: PairModel?) {
    self.spelling = spelling
    self.frequencies = frequencies
    self.judge = judge
  }

  /// Nil when the payload is not of this layout.
  package convenience init?(payload: [UInt8]) {
    let spellingEnd = SpellingModel.payloadSize
    guard payload.count >= Self.judgeStart, let spelling = SpellingModel(payload: Array(payload[..<spellingEnd])),
      let frequencies = WordFrequencies(payload: Array(payload[spellingEnd..<Self.judgeStart]))
    else { return nil }
    self.init(
      spelling: spelling, frequencies: frequencies, judge: PairModel(payload: payload[Self.judgeStart...]))
  }

  /// How much the letters of a word say, in sixteenths of a bit.
  func information(of units: ArraySlice<UInt8>, _ alphabet: Alphabet) -> Int32 {
    let row = SpellingModel.informationRow(alphabet)
    return units.reduce(0) { $0 + Int32(spelling.bytes[row + Int($1)]) }
  }

  /// The kind of name that words make likely, or nil when they do not tell.
  func likelyType(of words: [NameWord]) -> EntityType? {
    /// Two bits: four to one, at which a guess helps more often than it misleads.
    let margin: Float = 2
    var sums: (Float, Float, Float) = (0, 0, 0)
    for word in words {
      let bits = frequencies.evidence(of: word.scanned.hash)
      sums = (sums.0 + bits.0, sums.1 + bits.1, sums.2 + bits.2)
    }
    var best: (type: EntityType, bits: Float)?
    var second = -Float.infinity
    for (type, bits) in zip(EntityType.allCases, [sums.0, sums.1, sums.2]) {
      if let leader = best, bits <= leader.bits {
        second = max(second, bits)
      } else {
        second = best?.bits ?? second
        best = (type, bits)
      }
    }
    guard let best, best.bits - second >= margin else { return nil }
    return best.type
  }
}
