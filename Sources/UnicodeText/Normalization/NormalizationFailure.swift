internal import ICUBridge

/// A text could not be normalized: its ICU lacks data, or it is longer than ICU can count (1 GiB).
public struct NormalizationFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The form that was asked for.
  public let form: NormalizationForm
  /// What ICU said, such as `U_INDEX_OUTOFBOUNDS_ERROR`.
  public let reason: String

  init(form: NormalizationForm, _ failure: ICUFailure) {
    self.form = form
    reason = failure.statusName
  }

  public var description: String {
    "The text could not be normalized to \(form.rawValue): ICU says \(reason). Check the installation of ICU, or split "
      + "texts of more than 1 GiB."
  }
}
