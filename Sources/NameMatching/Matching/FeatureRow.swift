/// The features of a pair while it is measured, in borrowed memory.
struct FeatureRow {
  private let values: PinnedList<Float>

  private init(_ values: PinnedList<Float>) { self.values = values }

  /// Lends a row of zeros; nil when there is no memory for it.
  @inline(__always)
  static func borrowed<Result>(_ body: (FeatureRow) -> Result) -> Result? {
    PinnedList<Float>.borrowed(capacity: NameFeature.count) { values in
      values.fill(0)
      return body(FeatureRow(values))
    }
  }

  @inline(__always)
  subscript(feature: NameFeature) -> Float {
    get { values[feature.rawValue] }
    nonmutating set { values[feature.rawValue] = newValue }
  }

  @inline(__always)
  func withValues<Result>(_ body: (UnsafeBufferPointer<Float>) -> Result) -> Result { values.withElements(body) }

  var array: [Float] { values.array }
}
