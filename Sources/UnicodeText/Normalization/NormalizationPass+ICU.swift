internal import ICUBridge
internal import TextModel

// What ICU has to judge: a scalar together with its neighbors.
extension NormalizationPass {
  /// Lets ICU rewrite the stretch around a scalar.
  ///
  /// - Returns: where the stretch ends.
  @inline(never)
  mutating func askICU(
    _ position: Int, _ look: ScalarEffects.Look, _ state: inout Rewriting
  ) throws(ICUFailure) -> Int {
    let boundary = boundary(before: position, state)
    let start = boundary ?? state.restart.source
    let end = effects.stretchEnd(in: source, behind: position + look.length)
    let (result, changes) = try judged(Array(source[start..<end]))
    makeRoom(result.count, max(start, state.copied), in: state)
    if boundary != nil {
      copy(to: start, &state)
    } else {
      state.written = state.restart.written
      state.editCount = state.restart.edits
    }
    for edit in changes {
      makeRoom(result.count, state.copied, in: state)
      note(
        edit.source.lowerBound + start, edit.source.upperBound + start, edit.result.lowerBound + state.written,
        edit.result.upperBound + state.written, &state)
    }
    (draft.bytes + state.written).update(from: result, count: result.count)
    state.written += result.count
    state.copied = end
    state.restart = .init(source: end, written: state.written, edits: state.editCount)
    // A scalar that nothing joins stands here.
    state.end = -1
    return end
  }

  private func judged(_ stretch: [UInt8]) throws(ICUFailure) -> ([UInt8], [OffsetMap.Edit]) {
    guard purpose == .textAndEdits else { return (try normalizer.normalized(stretch), []) }
    let mapped = try normalizer.mapped(stretch)
    return (mapped.utf8, mapped.offsets.edits)
  }

  /// The start of the last scalar before a place that ends all that stands before it; nil when it is not among what is yet
  /// to be copied.
  func boundary(before position: Int, _ state: Rewriting) -> Int? {
    effects.boundary(in: source, before: position, notBefore: state.copied)
  }
}

extension ScalarEffects {
  /// The start of the last scalar between two places that ends all that stands before it.
  func boundary(in utf8: UnsafeBufferPointer<UInt8>, before position: Int, notBefore limit: Int) -> Int? {
    var start = position
    while start > limit {
      start = UTF8Walk.start(in: utf8, before: start)
      if start >= limit, look(utf8, at: start).value == ScalarEffect.stays { return start }
    }
    return nil
  }

  /// Bytes without a change after which a stretch for ICU ends: a call costs as much as ICU needs for about this many.
  private static let quietBytes = 32

  /// Where a stretch for ICU may end that goes on at a place: before a scalar that nothing joins, with some quiet text
  /// behind it, so that text full of changes takes few calls.
  func stretchEnd(in utf8: UnsafeBufferPointer<UInt8>, behind position: Int) -> Int {
    var end: Int?
    var next = position
    while next < utf8.count {
      let look = look(utf8, at: next)
      let stands = look.value == ScalarEffect.stays || look.value >= ScalarEffect.syllable
      if stands {
        end = end ?? next
      } else if look.value >= ScalarEffect.mayJoin {
        end = nil
      }
      if let end, next - end >= Self.quietBytes { return end }
      next += look.length
    }
    return end ?? utf8.count
  }
}
