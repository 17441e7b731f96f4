import ICUBridge

/// Brings decomposed letters and presentation forms to the letters that the tables hold (NFKC, UAX #15).
enum Composition {
  private static let normalizer = try? ICUNormalizer(.nfkc)

  /// Marks that join the letter before, jamo outside syllables, and forms kept for old encodings.
  @inline(__always)
  static func isComposable(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 { return false }
    switch scalar {
    case 0x300...0x36F, 0x653...0x655, 0x1100...0x11FF, 0x3099...0x309C, 0x3131...0x318E: return true
    case 0xF900...0xFAFF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0xFF00...0xFFDC: return true
    default: return false
    }
  }

  static func composed(_ bytes: [UInt8]) -> [UInt8] {
    guard let normalizer, let text = try? normalizer.normalized(bytes) else { return bytes }
    return text
  }

  private static let canonicalNormalizer = try? ICUNormalizer(.nfc)

  /// Letters and their marks in one scalar where Unicode has one (NFC).
  static func canonicallyComposed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }), let canonicalNormalizer,
      let text = try? canonicalNormalizer.normalized(bytes)
    else { return bytes }
    return text
  }

  static func composedIfNeeded(_ bytes: [UInt8]) -> [UInt8] {
    ScriptContents(of: bytes).needsComposition ? composed(bytes) : bytes
  }
}
