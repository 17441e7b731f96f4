internal import TextModel

/// Chooses the encoding of some bytes and decodes them: the order of ``SourceText/init(decoding:declared:onInvalid:)``.
struct TextDecoder {
  let policy: InvalidBytesPolicy

  func text(of bytes: [UInt8], declared: TextEncoding?) throws(DecodingFailure) -> SourceText {
    if bytes.isEmpty { return SourceText(utf8: []) }
    if let mark = ByteOrderMark(bytes) { return try decoded(bytes, as: mark.encoding, behind: mark) }
    if let declared { return try decoded(bytes, as: try known(declared)) }
    let controls = ControlBytes(in: bytes)
    if controls.nuls > 0, let wide = WidePattern.encoding(of: bytes) { return try decoded(bytes, as: wide) }
    if let escaped = EscapeSequences.encoding(of: bytes) { return try decoded(bytes, as: escaped) }
    if controls.count > 0, let wide = WidePattern.encodingWithoutSpaces(of: bytes) {
      return try decoded(bytes, as: wide)
    }
    try controls.refuseBinary()
    let utf8 = UTF8Decoder(bytes: bytes, start: 0).decoded(asGuess: true)
    if utf8.isWellFormed { return try accepted(utf8.text, encoding: .utf8) }
    if let inside = DeclaredEncoding.find(in: bytes) { return try decoded(bytes, as: inside) }
    if utf8.isMostlyWellFormed { return try accepted(utf8.text, encoding: .utf8) }
    let guess = WidePattern.encodingWithoutSpaces(of: bytes) ?? EncodingGuess.encoding(of: bytes)
    return try decoded(bytes, as: guess)
  }

  /// A declared label by its standard name.
  private func known(_ declared: TextEncoding) throws(DecodingFailure) -> TextEncoding {
    guard let encoding = EncodingLabels.encoding(labeled: declared.rawValue) else {
      throw DecodingFailure(
        .unknownEncoding, encoding: declared,
        detail:
          "The encoding '\(declared.rawValue)' is not known. Give a name of the WHATWG Encoding Standard, such as "
          + "windows-1251, or none, to have it guessed.")
    }
    return encoding
  }

  private func decoded(
    _ bytes: [UInt8], as encoding: TextEncoding, behind mark: ByteOrderMark? = nil
  ) throws(DecodingFailure) -> SourceText {
    let isWide = EncodingLabels.isWide(encoding)
    if !isWide { try ControlBytes(in: bytes).refuseBinary() }
    let start = mark?.length ?? 0
    var text =
      encoding == .utf8
      ? UTF8Decoder(bytes: bytes, start: start).decoded().text
      : try CharsetDecoder(encoding: encoding).decoded(bytes, from: start)
    // Small integers of 16 bits look like UTF-16 until they are read as such.
    if isWide { try ControlBytes(in: text.utf8).refuseBinary() }
    if start > 0 {
      text.repairs.insert(TextRepair(kind: .byteOrderMark, range: TextRange(0..<0), byteOffset: 0), at: 0)
      text.edits.insert(OffsetMap.Edit(source: TextRange(0..<start), result: TextRange(0..<0)), at: 0)
    }
    return try accepted(text, encoding: encoding)
  }

  private func accepted(_ text: DecodedText, encoding: TextEncoding) throws(DecodingFailure) -> SourceText {
    if policy == .fail, let broken = text.repairs.first(where: { $0.kind != .byteOrderMark }) {
      throw DecodingFailure(
        .invalidBytes, at: broken.byteOffset, encoding: encoding,
        detail: "These bytes are not \(encoding.rawValue). Declare another encoding, or let them be replaced.")
    }
    return text.sourceText(encoding: encoding)
  }
}
