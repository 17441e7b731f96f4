import ICUBridge
import Synchronization

/// Readings of letters for which the package has no table (Thai, Indic, rare Han), from ICU, kept after first use.
///
/// ICU's `Any-Latin` holds a process-wide lock and costs milliseconds at first use: names in the scripts of
/// `WritingSystem` never come here.
enum ForeignLetters {
  private static let transliterator =
    (try? ICUTransliterator("si-si_Latn; my-my_Latn; Any-Latin; Latin-ASCII"))
    // `Any-Latin` knows neither Sinhala nor Burmese; an ICU without their own transliterators does without.
    ?? (try? ICUTransliterator("Any-Latin; Latin-ASCII"))
  /// Bounded by the number of scalars: only single letters are kept.
  private static let kept = Mutex<[UInt32: [UInt8]]>([:])

  /// ASCII for one letter; empty when ICU knows none.
  static func ascii(of scalar: Unicode.Scalar) -> [UInt8] {
    if let known = kept.withLock({ $0[scalar.value] }) { return known }
    let reading = ascii(of: Array(String(scalar).utf8)).filter { $0 != 0x20 }
    kept.withLock { $0[scalar.value] = reading }
    return reading
  }

  /// ASCII for a run of text; whatever ICU leaves outside ASCII is dropped.
  static func ascii(of utf8: [UInt8]) -> [UInt8] {
    guard let transliterator, let written = try? transliterator.transliterated(utf8) else {
      return utf8.filter { $0 < 0x80 }
    }
    return LatinFolding.folded(written, lowercases: false).filter { $0 < 0x80 }
  }
}
