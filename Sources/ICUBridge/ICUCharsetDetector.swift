internal import CICU

/// A charset that ICU's statistics propose.
package struct ICUCharsetGuess: Hashable, Sendable {
  /// ICU's name, such as `windows-1251` or `ISO-8859-1`.
  package let name: String
  /// 0...100: a ranking, no probability.
  package let confidence: Int
}

/// Guesses the charset of bytes from their statistics.
package enum ICUCharsetDetector {
  /// Bytes that are looked at: more costs time (0.4 ms a KB) and gives little.
  package static let sampleSize = 4096
  private static let capacity = 32
  private static let nameSlot = 32

  /// The likely charsets, best first. The corresponding ICU function is `ucsdet_detectAll`.
  ///
  /// Statistics are poor on short or mixed text (68 % right on 256 bytes of Cyrillic): rule out UTF-8 and UTF-16 first.
  package static func guesses(for bytes: [UInt8]) throws(ICUFailure) -> [ICUCharsetGuess] {
    var names = [CChar](repeating: 0, count: capacity * nameSlot)
    var confidences = [Int32](repeating: 0, count: capacity)
    let answer = bytes.withUnsafeBufferPointer { source in
      cicu_detect_charset(
        source.baseAddress, Int64(min(source.count, sampleSize)), &names, &confidences, Int32(capacity))
    }
    let count = min(try checked(answer, "detect the charset"), capacity)
    return (0..<count).map { index in
      let slot = names[index * nameSlot..<(index + 1) * nameSlot].prefix { $0 != 0 }
      return ICUCharsetGuess(
        name: String(decoding: slot.map { UInt8(bitPattern: $0) }, as: UTF8.self), confidence: Int(confidences[index]))
    }
  }
}
