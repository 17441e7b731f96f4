internal import ICUBridge
internal import TextModel

/// What each of the 256 bytes of an encoding means.
enum CharsetScalars {
  /// U+FFFD for bytes that mean nothing. Nil when ICU has no converter of the name.
  static func table(of encoding: TextEncoding) -> [Unicode.Scalar]? {
    guard var converter = try? ICUConverter(EncodingLabels.converterName(of: encoding)) else { return nil }
    var scalars = (0..<0x80).map { Unicode.Scalar(UInt8($0)) }
    for byte in UInt8(0x80)...0xFF {
      let utf8 = (try? converter.converted([byte]))?.utf8 ?? []
      scalars.append(String(decoding: utf8, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
    }
    return scalars
  }
}
