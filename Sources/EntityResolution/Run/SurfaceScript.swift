package import TextModel

/// The script of a surface, by its first letter: names of mixed scripts are rare, and their first letter leads them.
package enum SurfaceScript {
  package static func of(_ surface: String) -> Script {
    for scalar in surface.unicodeScalars {
      // Most names start with an ASCII letter, which needs no look at the tables of properties.
      if asciiLetters.contains(scalar.value & ~asciiCaseBit) { return .latin }
      guard !scalar.isASCII, scalar.properties.isAlphabetic else { continue }
      return blocks.first { $0.range.contains(scalar.value) }?.script ?? .unknown
    }
    return .common
  }

  private static let asciiLetters: ClosedRange<UInt32> = 0x41...0x5A
  /// The bit that tells a small ASCII letter from its capital.
  private static let asciiCaseBit: UInt32 = 0x20

  /// The blocks that news names are written in (Unicode, "Blocks").
  private static let blocks: [(range: ClosedRange<UInt32>, script: Script)] = [
    (0x0041...0x024F, .latin), (0x1E00...0x1EFF, .latin), (0x0250...0x02FF, .latin), (0x0400...0x052F, .cyrillic),
    (0x0600...0x077F, .arabic), (0x08A0...0x08FF, .arabic), (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFF, .arabic),
    (0x4E00...0x9FFF, .han), (0x3400...0x4DBF, .han), (0xF900...0xFAFF, .han), (0x20000...0x323AF, .han),
    (0x3040...0x309F, .hiragana), (0x30A0...0x30FF, .katakana), (0x31F0...0x31FF, .katakana),
    (0xAC00...0xD7AF, .hangul), (0x1100...0x11FF, .hangul), (0x3130...0x318F, .hangul), (0x0370...0x03FF, .greek),
    (0x1F00...0x1FFF, .greek), (0x0530...0x058F, .armenian), (0x0590...0x05FF, .hebrew),
    (0x10A0...0x10FF, .georgian), (0x1C90...0x1CBF, .georgian), (0x2D00...0x2D2F, .georgian),
    (0x0900...0x097F, .devanagari), (0x0E00...0x0E7F, .thai), (0xFF21...0xFF5A, .latin),
    (0xFF66...0xFF9F, .katakana),
  ]
}
