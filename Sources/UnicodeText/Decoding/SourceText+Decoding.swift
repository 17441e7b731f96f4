public import TextModel

extension SourceText {
  /// Reads bytes as text: finds the encoding, mends what is broken, and keeps the way back to every byte.
  ///
  /// ```swift
  /// let text = try SourceText(decoding: bytes)                                  // guess
  /// let declared = try SourceText(decoding: bytes, declared: .windows1251)      // the server said so
  /// text.encoding; text.repairs; text.byteOffsets
  /// ```
  /// The first of these that holds decides:
  /// 1. a byte order mark;
  /// 2. `declared`;
  /// 3. UTF-16 without a mark, by its pattern of zero bytes, and ISO-2022, by its escape sequences;
  /// 4. strict UTF-8, a character cut off at the end allowed;
  /// 5. the declaration of an HTML `meta` tag or an XML head in the first 1024 bytes;
  /// 6. UTF-8 with a few broken bytes;
  /// 7. statistics over one kilobyte, Windows-1252 when they say nothing.
  ///
  /// - Parameters:
  ///   - bytes: a whole text. Empty bytes are an empty text.
  ///   - declared: what the transport says, such as the charset of an HTTP header. It wins over what the text looks like.
  ///   - onInvalid: whether bytes that the encoding does not allow are replaced and reported, or refused.
  /// - Throws: ``DecodingFailure``: not text, an unknown `declared`, or invalid bytes where they are refused.
  /// - Complexity: O(length). Valid UTF-8 is not copied into new bytes.
  public init(
    decoding bytes: some Collection<UInt8>, declared: TextEncoding? = nil, onInvalid: InvalidBytesPolicy = .replace
  ) throws(DecodingFailure) {
    self = try TextDecoder(policy: onInvalid).text(of: Array(bytes), declared: declared)
  }
}
