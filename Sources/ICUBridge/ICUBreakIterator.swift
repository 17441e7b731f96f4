internal import CICU

/// A boundary in a text: where it is, and the status of the rule that found it.
package struct ICUBoundary: Hashable, Sendable {
  /// UTF-8 offset behind the segment that ends here.
  package let offset: Int32
  /// ICU's rule status: for words 0..<100 none, 100..<200 number, 200..<300 letter, 300..<400 kana, 400..<500 ideograph.
  package let status: Int32
}

/// Owns an ICU break iterator.
private struct BreakHandle: ~Copyable, @unchecked Sendable {
  // `Sendable` notes: the shim only ever clones what the pointer names, which ICU allows from any thread.
  let pointer: OpaquePointer
  deinit { cicu_breaks_close(pointer) }
}

/// Boundaries of characters, words, sentences and lines (UAX #29, UAX #14) in UTF-8 text.
///
/// ```swift
/// let words = try ICUBreakIterator(kind: .word)
/// try words.boundaries(in: Array("Dong Jun".utf8)).map(\.offset)        // 4, 5, 8
/// ```
/// One iterator may serve any number of threads: each call works on a clone (0.13 µs).
package final class ICUBreakIterator: Sendable {
  package enum Kind: Int32, Sendable, CaseIterable {
    case character, word, sentence, line
  }

  package let kind: Kind
  private let handle: BreakHandle

  /// - Parameters:
  ///   - locale: an ICU locale such as `it`; "" is the root.
  ///   - suppressions: keeps abbreviations of the locale (`on.`, `Mr.`) from ending a sentence (`ss=standard`).
  ///
  /// The corresponding ICU function is `BreakIterator::createWordInstance` and its sisters.
  package init(kind: Kind, locale: String = "", suppressions: Bool = false) throws(ICUFailure) {
    self.kind = kind
    handle = BreakHandle(
      pointer: try opened("open \(kind) breaks for locale '\(locale)'") {
        cicu_breaks_open(kind.rawValue, locale, suppressions ? 1 : 0, &$0)
      })
  }

  /// All boundaries behind the start, the end of the text included; none for an empty text.
  ///
  /// The corresponding ICU functions are `ubrk_next` and `ubrk_getRuleStatus`.
  /// - Parameter range: the stretch to look at, on scalar bounds; offsets count from its start. `nil` is the whole text.
  package func boundaries(in utf8: [UInt8], range: Range<Int>? = nil) throws(ICUFailure) -> [ICUBoundary] {
    let range = (range ?? 0..<utf8.count).clamped(to: 0..<utf8.count)
    // A segment of an article has five bytes on average; a boundary a byte is the most there can be.
    let guess = range.count / 3 + spareCapacity
    var answer: Int64 = 0
    let result = find(in: utf8, range, capacity: guess, &answer)
    let needed = try checked(answer, "find \(kind) boundaries")
    return needed <= guess ? result : find(in: utf8, range, capacity: needed, &answer)
  }

  private func find(in utf8: [UInt8], _ range: Range<Int>, capacity: Int, _ answer: inout Int64) -> [ICUBoundary] {
    [ICUBoundary](unsafeUninitializedCapacity: capacity) { buffer, count in
      answer = utf8.withUnsafeBufferPointer { source in
        UnsafeMutableRawPointer(buffer.baseAddress).map { raw in
          cicu_breaks_find(
            handle.pointer, source.baseAddress.map { $0 + range.lowerBound }, Int64(range.count),
            raw.assumingMemoryBound(to: Int32.self), Int64(capacity))
        } ?? 0
      }
      count = min(max(Int(answer), 0), capacity)
    }
  }
}
