/// What to do with bytes that an encoding does not allow.
public enum InvalidBytesPolicy: Hashable, Sendable {
  /// Put U+FFFD in their place, drop a character that the end cuts off, and report both as repairs.
  case replace
  /// Refuse the text: ``DecodingFailure/Code-swift.struct/invalidBytes`` with the offset of the first of them.
  case fail
}
