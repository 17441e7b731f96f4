internal import CICU

/// Owns an ICU transliterator.
private struct TransliteratorHandle: ~Copyable, @unchecked Sendable {
  // `Sendable` notes: `Transliterator::transliterate` is const; rule-based ones guard their own state with a mutex.
  let pointer: OpaquePointer
  deinit { cicu_transliterator_close(pointer) }
}

/// One of ICU's transliterators, by its id or from rules.
///
/// ICU holds one lock for all rule-based transliterators of a process: more threads do not make it faster.
package final class ICUTransliterator: Sendable {
  package let id: String
  private let handle: TransliteratorHandle

  /// The corresponding ICU function is `Transliterator::createInstance`.
  package init(_ id: String) throws(ICUFailure) {
    self.id = id
    handle = TransliteratorHandle(
      pointer: try opened("open transliterator \(id)") { cicu_transliterator_open(id, &$0) })
  }

  /// A transliterator from rules of one's own, which is not registered under its name.
  ///
  /// The corresponding ICU function is `Transliterator::createFromRules`.
  package init(named id: String, rules: String) throws(ICUFailure) {
    self.id = id
    let source = Array(rules.utf8)
    var offset: Int32 = -1
    let pointer = try opened("read the rules of transliterator \(id)") { status in
      source.withUnsafeBufferPointer {
        cicu_transliterator_from_rules(id, $0.baseAddress, Int64($0.count), &offset, &status)
      }
    }
    handle = TransliteratorHandle(pointer: pointer)
  }

  /// The corresponding ICU function is `Transliterator::transliterate`.
  package func transliterated(_ utf8: [UInt8]) throws(ICUFailure) -> [UInt8] {
    // Han grows from three bytes to six or so ("zhuang "), other scripts less.
    try converted(utf8, growth: 3, operation: "transliterate by \(id)") {
      cicu_transliterate(handle.pointer, $0, $1, $2, $3)
    }
  }

  /// The same for a string.
  package func transliterated(_ string: String) throws(ICUFailure) -> String {
    String(decoding: try transliterated(Array(string.utf8)), as: UTF8.self)
  }
}
