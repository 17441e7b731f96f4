import ICUBridge
import Synchronization

/// Readings of letters for which the package has no table (Thai, Indic, rare Han), from ICU, kept after first use.
///
/// ICU's `Any-Latin` holds a process-wide lock and costs milliseconds at first use: names in the scripts of
/// `WritingSystem` never come here.
enum ForeignLetters {
  private static let transliterator = try? ICUTransliterator("Any-Latin; Latin-ASCII")
  /// `Any-Latin` knows neither Sinhala nor Burmese; an ICU without their own transliterators does without.
  private static let transliteratorOfSinhalaAndBurmese =
    (try? ICUTransliterator("si-si_Latn; my-my_Latn; Any-Latin; Latin-ASCII")) ?? transliterator

  /// Every transliterator looks at every letter: the two that few texts need cost the others as much as the rest does.
  static func needsSinhalaOrBurmese(_ utf8: [UInt8]) -> Bool {
    utf8.indices.dropLast().contains { index in
      switch (utf8[index], utf8[index + 1]) {
      // U+0D80…0DFF; U+1000…10BF; U+A9C0…A9FF and U+AA40…AA7F.
      case (0xE0, 0xB6...0xB7), (0xE1, 0x80...0x82), (0xEA, 0xA7), (0xEA, 0xA9): true
      default: false
      }
    }
  }

  /// Bounded by the number of scalars: only single letters are kept.
  private static let kept = Mutex<[UInt32: [UInt8]]>([:])

  /// ASCII for one letter; empty when ICU knows none.
  static func ascii(of scalar: Unicode.Scalar) -> [UInt8] {
    if let known = kept.withLock({ $0[scalar.value] }) { return known }
    let reading = ascii(of: Array(String(scalar).utf8)).filter { $0 != 0x20 }
    kept.withLock { $0[scalar.value] = reading }
    return reading
  }

  /// ASCII for a run of text; letters that ICU cannot read are read by their Unicode names.
  static func ascii(of utf8: [UInt8]) -> [UInt8] {
    let chosen = needsSinhalaOrBurmese(utf8) ? transliteratorOfSinhalaAndBurmese : transliterator
    guard let chosen, let written = try? chosen.transliterated(utf8) else {
      return utf8.filter { $0 < 0x80 }
    }
    let folded = LatinFolding.folded(written, lowercases: false)
    if folded.allSatisfy({ $0 < 0x80 }) { return folded }
    var output: [UInt8] = []
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        output.append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      let sound = named(scalar)
      // A written vowel takes the place of the one in the consonant's name: PO and AA are *paa*.
      if scalar.properties.name?.contains(" VOWEL ") == true, !sound.isEmpty {
        while let last = output.last, vowels.contains(last) { output.removeLast() }
      }
      output += sound
    }
    return output
  }

  /// The sound in a letter's name: `KHMER LETTER KA` is *ka*. Tibetan, Khmer, Lao and others are read so; it is rough,
  /// and better than nothing. Signs, pictographs and Han have no such name.
  private static func named(_ scalar: Unicode.Scalar) -> [UInt8] {
    guard scalar.properties.isAlphabetic, let name = scalar.properties.name else { return [] }
    let words = name.split(separator: " ")
    guard let kind = words.lastIndex(where: { kindsOfLetter.contains($0) }), kind + 1 < words.count else { return [] }
    return words[kind + 1].utf8.map(ASCII.lowercased).filter(ASCII.isLetter)
  }

  private static let vowels = Array("aeiou".utf8)
  private static let kindsOfLetter: Set<Substring> = ["LETTER", "SIGN", "SYLLABICS", "SYLLABLE", "SMALL", "CAPITAL"]
}
