internal import ICUBridge
public import TextModel

/// Brings text to a normalization form and keeps the way back to every source offset.
///
/// ```swift
/// let normalizer = Normalizer(.nfc)
/// try normalizer.normalized("Toka\u{308}v")            // "Tokäv"
/// try normalizer.isNormalized("Токаев")                // true, without asking ICU
/// ```
/// Text that is certainly in the form is seen by one scan and returned as it is; only the rest goes through ICU, as
/// UTF-8. Implements UAX #15 in the Unicode version of the ICU in use.
///
/// A `Normalizer` holds no state: make one wherever it is needed, share it between threads.
public struct Normalizer: Sendable {
  /// The form that texts are brought to.
  public let form: NormalizationForm

  public init(_ form: NormalizationForm) { self.form = form }

  /// The text in the form, with its offset map.
  ///
  /// - Throws: ``NormalizationFailure`` when ICU lacks its data or the text has more than 1 GiB.
  /// - Complexity: O(length); about 5 GB/s when nothing is to be done.
  public func normalized(_ text: SourceText) throws(NormalizationFailure) -> NormalizedText {
    if CertainScalars.of(form).contain(text.utf8) { return unchanged(text) }
    do throws(ICUFailure) {
      let mapped = try ICUNormalizer(form.icuForm).mapped(text.utf8)
      if mapped.offsets.isIdentity { return unchanged(text) }
      return NormalizedText(form: form, utf8: mapped.utf8, offsets: mapped.offsets)
    } catch {
      throw NormalizationFailure(form: form, error)
    }
  }

  /// A string in the form.
  ///
  /// - Throws: ``NormalizationFailure`` when ICU lacks its data or the string has more than 1 GiB.
  public func normalized(_ string: String) throws(NormalizationFailure) -> String {
    let utf8 = Array(string.utf8)
    if CertainScalars.of(form).contain(utf8) { return string }
    return String(decoding: try normalized(utf8: utf8), as: UTF8.self)
  }

  /// UTF-8 in the form, for hot paths that need no offsets.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  package func normalized(utf8: [UInt8]) throws(NormalizationFailure) -> [UInt8] {
    if CertainScalars.of(form).contain(utf8) { return utf8 }
    do throws(ICUFailure) {
      return try ICUNormalizer(form.icuForm).normalized(utf8)
    } catch {
      throw NormalizationFailure(form: form, error)
    }
  }

  /// True when the string is in the form already, scalar by scalar.
  public func isNormalized(_ string: String) throws(NormalizationFailure) -> Bool {
    try isNormalized(utf8: Array(string.utf8))
  }

  /// True when the text is in the form already.
  public func isNormalized(_ text: SourceText) throws(NormalizationFailure) -> Bool {
    try isNormalized(utf8: text.utf8)
  }

  private func isNormalized(utf8: [UInt8]) throws(NormalizationFailure) -> Bool {
    if CertainScalars.of(form).contain(utf8) { return true }
    do throws(ICUFailure) {
      return try ICUNormalizer(form.icuForm).isNormalized(utf8)
    } catch {
      throw NormalizationFailure(form: form, error)
    }
  }

  private func unchanged(_ text: SourceText) -> NormalizedText {
    NormalizedText(form: form, utf8: text.utf8, offsets: .identity)
  }
}
