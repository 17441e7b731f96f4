internal import TextModel

/// The way from characters back to the bytes that they were read from, for the encodings that UTF-8 is mistaken for.
struct MojibakeCharset: Sendable {
  /// Byte by slot (``slot(of:)``); 0 where the encoding has no such character beyond ASCII.
  private let bytes: [UInt8]

  private static let encodings = [
    "windows-1252", "windows-1251", "windows-1250", "windows-1253", "windows-1254", "windows-1257", "macintosh",
    "koi8-u", "ibm866",
  ]

  /// All of them, the most frequent first.
  static let all: [MojibakeCharset] = encodings.compactMap { MojibakeCharset($0) }

  /// For each slot one bit a charset: set where the byte begins a character of UTF-8, and where it continues one.
  static let masks: (leads: [UInt16], trails: [UInt16]) = {
    var leads = [UInt16](repeating: 0, count: slotCount)
    var trails = leads
    for (number, charset) in all.enumerated() {
      for slot in 0..<slotCount {
        // IBM 866 has small Russian letters from E0 on: all of Russian would look suspicious.
        let lastLead: UInt8 = encodings[number] == "ibm866" ? 0xDF : 0xF4
        if (0xC2...lastLead).contains(charset.bytes[slot]) { leads[slot] |= 1 << UInt16(number) }
        if (0x80...0xBF).contains(charset.bytes[slot]) { trails[slot] |= 1 << UInt16(number) }
      }
    }
    return (leads, trails)
  }()

  /// Letters up to Arabic, then punctuation, currencies, arrows and frames, then two ligatures of the Macintosh.
  private static let letterEnd: UInt32 = 0x600
  private static let signs: Range<UInt32> = 0x2000..<0x2680
  private static let ligatures: Range<UInt32> = 0xFB01..<0xFB03
  private static let slotCount = Int(letterEnd) + signs.count + ligatures.count

  /// Where a character stands in the tables, or `nil` when no encoding has it.
  @inline(__always)
  static func slot(of value: UInt32) -> Int? {
    if value < letterEnd { return Int(value) }
    if signs.contains(value) { return Int(letterEnd + value - signs.lowerBound) }
    return ligatures.contains(value) ? Int(letterEnd) + signs.count + Int(value - ligatures.lowerBound) : nil
  }

  private init?(_ name: String) {
    guard let own = CharsetScalars.table(of: TextEncoding(rawValue: name)),
      let western = CharsetScalars.table(of: .windows1252)
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Self.slotCount)
    for byte in (0x80...0xFF).reversed() {
      // Programs put the control character of the byte, or what Windows-1252 has there, where an encoding has nothing.
      let isUnused = own[byte].value == 0xFFFD || (0x80..<0xA0).contains(own[byte].value)
      let meanings = [own[byte].value] + (byte < 0xA0 ? [UInt32(byte)] : []) + (isUnused ? [western[byte].value] : [])
      for meaning in meanings {
        if let slot = Self.slot(of: meaning), slot >= 0x80, bytes[slot] == 0 { bytes[slot] = UInt8(byte) }
      }
    }
    self.bytes = bytes
  }

  /// The byte beyond ASCII that a character was read from, or 0 for none.
  @inline(__always)
  func byte(of value: UInt32) -> UInt8 {
    guard let slot = Self.slot(of: value) else { return 0 }
    return bytes[slot]
  }

  /// The UTF-8 that the characters from an offset on were read from, when it is one well-formed character.
  ///
  /// - Returns: the character, and where its last character of the text ends.
  func sequence(in utf8: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let first = UTF8Cursor.scalar(in: utf8, at: offset) else { return nil }
    let lead = byte(of: first.value)
    guard (0xC2...0xF4).contains(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var coded = [lead]
    var end = offset + first.length
    while coded.count < length {
      guard let next = UTF8Cursor.scalar(in: utf8, at: end) else { return nil }
      let trail = byte(of: next.value)
      guard (0x80...0xBF).contains(trail) else { return nil }
      coded.append(trail)
      end += next.length
    }
    // Overlong forms and surrogates are refused here.
    guard let string = String(validating: coded, as: UTF8.self), let scalar = string.unicodeScalars.first else {
      return nil
    }
    return (scalar, end)
  }
}
