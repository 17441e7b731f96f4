internal import ICUBridge
internal import TextModel

/// Bytes read in an encoding of one or more bytes a character.
struct MultiByteReading {
  /// A sequence that the encoding does not allow: texts have none, but the sample may begin inside a character.
  private static let invalidCost = 500

  /// The least cost of the bytes in any of the candidate's languages; nil when they can not be read so.
  static func cost(of bytes: [UInt8], as candidate: EncodingCandidate, model: EncodingModel = .bundled) -> Int? {
    guard var converter = try? ICUConverter(EncodingLabels.converterName(of: candidate.encoding)),
      let converted = try? converter.converted(bytes)
    else { return nil }
    let errors = converted.invalidOffsets.count - (converted.isCutOff ? 1 : 0)
    // Text of another encoding breaks the rules every few bytes: no need to read it.
    guard errors * bytesPerError <= bytes.count else { return nil }
    let models = model.characters.filter { candidate.languages.contains($0.language) }
    guard let least = models.map({ $0.cost(ofUTF8: converted.utf8) }).min() else { return nil }
    return least + errors * invalidCost + candidate.reluctance
  }

  private static let bytesPerError = 50
}
