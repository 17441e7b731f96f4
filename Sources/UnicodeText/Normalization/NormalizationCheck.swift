internal import ICUBridge

/// Tells whether a text is in a form, without writing anything.
///
/// Pointers on purpose: this is the loop over every scalar in doubt, as in ``NormalizationPass``.
struct NormalizationCheck {
  private let effects: ScalarEffects
  private let normalizer: ICUNormalizer
  private let source: UnsafeBufferPointer<UInt8>
  /// Where the last scalar ends that was looked at, and its combining class.
  private var last: (end: Int, class: UInt16) = (-1, 0)

  private enum Verdict {
    case isInForm
    case isNotInForm
    /// Depends on the neighbors.
    case isUnclear
  }

  init(_ effects: ScalarEffects, _ normalizer: ICUNormalizer, _ source: UnsafeBufferPointer<UInt8>) {
    self.effects = effects
    self.normalizer = normalizer
    self.source = source
  }

  /// True when the text is in the form.
  mutating func isInForm() throws(ICUFailure) -> Bool {
    var start = 0
    while start < source.count {
      let (leads, chunk) = effects.nextLeads(in: source, from: start)
      if effects.passes(leads, in: source, at: chunk, &last) {
        start = chunk &+ ChunkScan.chunkSize
        continue
      }
      guard let next = try passed(effects.doubts(leads, in: source, at: chunk), in: chunk) else { return false }
      start = next
    }
    return true
  }

  /// Where the next chunk begins; nil when a scalar of this one is not in the form.
  @inline(__always)
  private mutating func passed(_ doubts: UInt64, in chunk: Int) throws(ICUFailure) -> Int? {
    var doubts = doubts
    while doubts != 0 {
      let position = chunk &+ doubts.trailingZeroBitCount
      doubts &= doubts &- 1
      let look = effects.look(source, at: position)
      switch verdict(position, look) {
      case .isInForm:
        last = (position &+ look.length, look.value & 0xFF)
      case .isNotInForm: return nil
      case .isUnclear:
        guard let next = try asked(position, look) else { return nil }
        if next >= chunk + ChunkScan.chunkSize { return next }
        doubts &= .max << UInt64(next - chunk)
      }
    }
    return chunk + ChunkScan.chunkSize
  }

  @inline(__always)
  private func verdict(_ position: Int, _ look: ScalarEffects.Look) -> Verdict {
    if look.value == ScalarEffect.stays { return .isInForm }
    guard look.value < ScalarEffect.joins else { return look.value == ScalarEffect.joins ? .isUnclear : .isNotInForm }
    let combiningClass = look.value & 0xFF
    let before = position == last.end ? last.class : 0
    if combiningClass != 0, combiningClass < before { return .isNotInForm }
    if look.value < ScalarEffect.mayJoin || position == 0 { return .isInForm }
    if before != 0 { return combiningClass == before || combiningClass == 0 ? .isInForm : .isUnclear }
    let letter = UTF8Walk.scalar(in: source, before: position).value
    let mark = UTF8Walk.scalar(in: source, position..<position &+ look.length).value
    switch effects.pairs.joined(letter, mark, combiningClass: UInt32(combiningClass)) {
    case LetterPairs.nothing: return .isInForm
    case LetterPairs.unclear: return .isUnclear
    default: return .isNotInForm
    }
  }

  /// Where the stretch around a scalar ends that ICU calls normal; nil when it does not.
  @inline(never)
  private mutating func asked(_ position: Int, _ look: ScalarEffects.Look) throws(ICUFailure) -> Int? {
    let start = effects.boundary(in: source, before: position, notBefore: 0) ?? 0
    let next = effects.stretchEnd(in: source, behind: position + look.length)
    last.end = -1
    return try normalizer.isNormalized(Array(source[start..<next])) ? next : nil
  }
}
