internal import TextModel

/// What each byte of an encoding means, for every language that was written in it.
struct SingleByteTable: Sendable {
  let candidate: EncodingCandidate
  private let cases: [Case]
  /// Each language's model with the class of every byte.
  private let readings: [(model: LetterModel, classes: [UInt8])]

  private enum Case {
    case none
    case lower
    case upper
  }

  /// A capital behind a small letter: once in a hundred and fifty words that hold a letter beyond ASCII.
  private static let caseCost = 80

  /// The tables of all encodings of one byte a character, made once.
  static let all: [SingleByteTable] = EncodingCandidate.singleByte.compactMap {
    SingleByteTable($0, model: .bundled)
  }

  /// Nil when ICU has no converter of the name.
  init?(_ candidate: EncodingCandidate, model: EncodingModel) {
    guard let scalars = CharsetScalars.table(of: candidate.encoding) else { return nil }
    self.candidate = candidate
    cases = scalars.map { $0.properties.isLowercase ? .lower : $0.properties.isUppercase ? .upper : .none }
    readings = candidate.languages.compactMap { tag in
      guard let letters = model.alphabets.first(where: { $0.language == tag }) else { return nil }
      return (letters, scalars.map { letters.kind(of: $0) })
    }
  }

  /// The least cost of the bytes in any of the languages; nil when none is known.
  func cost(of bytes: [UInt8]) -> Int? {
    let least = readings.map { $0.model.cost(of: bytes, classes: $0.classes) }.min()
    return least.map { $0 + cost(ofCasesIn: bytes) + candidate.reluctance }
  }

  private func cost(ofCasesIn bytes: [UInt8]) -> Int {
    var total = 0
    var before: UInt8 = 0
    for byte in bytes {
      // Between two ASCII letters every encoding agrees.
      if byte | before >= 0x80, cases[Int(byte)] == .upper, cases[Int(before)] == .lower { total += Self.caseCost }
      before = byte
    }
    return total
  }
}
