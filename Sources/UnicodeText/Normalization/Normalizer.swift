internal import ICUBridge
public import TextModel

/// Brings text to a normalization form and keeps the way back to every source offset.
///
/// ```swift
/// let normalizer = Normalizer(.nfc)
/// try normalizer.normalized("Toka\u{308}v")            // "Tokäv"
/// try normalizer.isNormalized("Токаев")                // true, without asking ICU
/// ```
/// One scan over UTF-8 passes what stays; what changes by itself comes from tables made of the ICU in use, and only
/// stretches where scalars join or change places go through ICU. Implements UAX #15 in the Unicode version of the ICU in use.
///
/// A `Normalizer` holds no state: make one wherever it is needed, share it between threads.
public struct Normalizer: Sendable {
  /// The form that texts are brought to.
  public let form: NormalizationForm

  public init(_ form: NormalizationForm) { self.form = form }

  /// The text in the form, with its offset map.
  ///
  /// - Throws: ``NormalizationFailure`` when ICU lacks its data or the text has more than 1 GiB.
  /// - Complexity: O(length); 2 GB/s and more when nothing is to be done and bytes alone show it.
  public func normalized(_ text: SourceText) throws(NormalizationFailure) -> NormalizedText {
    do throws(ICUFailure) {
      guard let result = try rewritten(text.utf8, .textAndEdits) else { return unchanged(text) }
      return NormalizedText(form: form, utf8: result.utf8, offsets: OffsetMap(edits: result.edits))
    } catch {
      throw NormalizationFailure(form: form, error)
    }
  }

  /// A string in the form.
  ///
  /// - Throws: ``NormalizationFailure`` when ICU lacks its data or the string has more than 1 GiB.
  public func normalized(_ string: String) throws(NormalizationFailure) -> String {
    guard let utf8 = try changed(Array(string.utf8)) else { return string }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// UTF-8 in the form, for hot paths that need no offsets.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  package func normalized(utf8: [UInt8]) throws(NormalizationFailure) -> [UInt8] { try changed(utf8) ?? utf8 }

  /// True when the string is in the form already, scalar by scalar.
  public func isNormalized(_ string: String) throws(NormalizationFailure) -> Bool {
    try isNormalized(utf8: Array(string.utf8))
  }

  /// True when the text is in the form already.
  public func isNormalized(_ text: SourceText) throws(NormalizationFailure) -> Bool {
    try isNormalized(utf8: text.utf8)
  }

  /// The text in the form; nil when it is in the form already.
  private func changed(_ utf8: [UInt8]) throws(NormalizationFailure) -> [UInt8]? {
    do throws(ICUFailure) {
      return try rewritten(utf8, .text)?.utf8
    } catch {
      throw NormalizationFailure(form: form, error)
    }
  }

  private func isNormalized(utf8: [UInt8]) throws(NormalizationFailure) -> Bool {
    do throws(ICUFailure) {
      let effects = try ScalarEffects.of(form)
      let normalizer = try ICUNormalizer(form.icuForm)
      return try utf8.withUnsafeBufferPointer { source throws(ICUFailure) in
        var check = NormalizationCheck(effects, normalizer, source)
        return try check.isInForm()
      }
    } catch {
      throw NormalizationFailure(form: form, error)
    }
  }

  private func rewritten(
    _ utf8: [UInt8], _ purpose: NormalizationPass.Purpose
  ) throws(ICUFailure) -> (utf8: [UInt8], edits: [OffsetMap.Edit])? {
    let effects = try ScalarEffects.of(form)
    let normalizer = try ICUNormalizer(form.icuForm)
    return try utf8.withUnsafeBufferPointer { source throws(ICUFailure) in
      var pass = NormalizationPass(effects, normalizer, purpose, source)
      return try pass.result()
    }
  }

  private func unchanged(_ text: SourceText) -> NormalizedText {
    NormalizedText(form: form, utf8: text.utf8, offsets: .identity)
  }
}
