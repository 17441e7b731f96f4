internal import TextModel

/// The outcome of one decoder, before the policy on invalid bytes is applied.
struct DecodedText {
  var utf8: [UInt8]
  /// Made along with the bytes where that is cheaper than later.
  var string: String?
  var repairs: [TextRepair] = []
  var edits: [OffsetMap.Edit] = []

  func sourceText(encoding: TextEncoding) -> SourceText {
    SourceText(
      string: string ?? String(decoding: utf8, as: UTF8.self), utf8: utf8, encoding: encoding, repairs: repairs,
      byteOffsets: edits.isEmpty ? .identity : OffsetMap(edits: edits))
  }
}
