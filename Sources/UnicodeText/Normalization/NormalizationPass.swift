internal import ICUBridge
internal import TextModel

/// Rewrites a text into a form: what stays is copied in long runs, what is replaced or joined comes from the tables, and
/// only stretches where that is not enough go through ICU.
///
/// Pointers on purpose: this is the loop over every scalar that changes. Every write is preceded by a check of the room
/// (``makeRoom(_:_:in:)``).
struct NormalizationPass: ~Copyable {
  /// What the caller wants to know.
  enum Purpose {
    case text
    case textAndEdits
  }

  let effects: ScalarEffects
  let normalizer: ICUNormalizer
  let purpose: Purpose
  let source: UnsafeBufferPointer<UInt8>
  var draft = ResultDraft()

  init(
    _ effects: ScalarEffects, _ normalizer: ICUNormalizer, _ purpose: Purpose, _ source: UnsafeBufferPointer<UInt8>
  ) {
    self.effects = effects
    self.normalizer = normalizer
    self.purpose = purpose
    self.source = source
  }

  /// The text in the form with its edits; nil when it is in the form already.
  mutating func result() throws(ICUFailure) -> (utf8: [UInt8], edits: [OffsetMap.Edit])? {
    var state = Rewriting()
    var start = 0
    while start < source.count {
      let (leads, chunk) = effects.nextLeads(in: source, from: start)
      if passes(leads, in: chunk, &state) {
        start = chunk &+ ChunkScan.chunkSize
      } else {
        start = try rewrite(effects.doubts(leads, in: source, at: chunk), in: chunk, &state)
      }
    }
    // Nothing was written, not even what stays.
    guard draft.capacity > 0 else { return nil }
    makeRoom(0, source.count, in: state)
    copy(to: source.count, &state)
    let utf8 = draft.text(state.written)
    guard state.editCount > 0 || !utf8.elementsEqual(source) else { return nil }
    return (utf8, draft.editList(state.editCount))
  }

  /// True when nothing of a chunk changes, as far as a short look tells; where much changes, none is taken.
  @inline(__always)
  private func passes(_ leads: UInt64, in chunk: Int, _ state: inout Rewriting) -> Bool {
    // The letter before the first mark has to be the text's own.
    guard chunk > state.nextShortLook, state.copied < chunk &+ leads.trailingZeroBitCount else { return false }
    var last = (end: state.end, class: state.lastClass)
    guard effects.passes(leads, in: source, at: chunk, &last) else {
      state.nextShortLook = chunk &+ Self.longLook
      return false
    }
    state.pass(to: last.end, combiningClass: last.class)
    return true
  }

  /// Bytes that are looked at closely after a short look was in vain.
  private static let longLook = 512

  /// Rewrites the scalars of a chunk that are in doubt.
  ///
  /// - Returns: where the next chunk begins.
  private mutating func rewrite(
    _ doubts: UInt64, in chunk: Int, _ rewriting: inout Rewriting
  ) throws(ICUFailure) -> Int {
    var doubts = doubts
    // A copy that nothing else points to: kept behind `inout`, it would be read anew after every byte that is written.
    var state = rewriting
    while doubts != 0 {
      let position = chunk &+ doubts.trailingZeroBitCount
      doubts &= doubts &- 1
      // What was rewritten together with scalars before it.
      if position < state.copied { continue }
      let look = effects.look(source, at: position)
      if change(position, look, &state) { continue }
      rewriting = state
      let end = try askICU(position, look, &rewriting)
      state = rewriting
      if end >= chunk + ChunkScan.chunkSize { return end }
    }
    rewriting = state
    return max(chunk &+ ChunkScan.chunkSize, state.copied)
  }

  /// Does what a scalar asks for; false when ICU has to judge it with its neighbors.
  @inline(__always)
  private mutating func change(_ position: Int, _ look: ScalarEffects.Look, _ state: inout Rewriting) -> Bool {
    if look.value >= ScalarEffect.firstReplacement {
      replace(position, look, &state)
      return true
    }
    if look.value < ScalarEffect.mayJoin {
      if look.value >= state.classBefore(position) || look.value == ScalarEffect.stays {
        state.pass(to: position + look.length, combiningClass: look.value)
        return true
      }
      return rarely(&state) { pass, state in pass.sort(position, look, &state) }
    }
    if look.value < ScalarEffect.joins { return join(position, look, &state) }
    if look.value == ScalarEffect.syllable {
      return rarely(&state) { pass, state in pass.takeApart(position, &state) }
    }
    guard look.value == ScalarEffect.vanishes else { return false }
    return rarely(&state) { pass, state in pass.drop(position, look, &state) }
  }

  /// Calls what is not part of the loop on a copy of its state, so that the loop can keep its own in registers.
  @inline(__always)
  mutating func rarely(
    _ state: inout Rewriting, _ body: (inout NormalizationPass, inout Rewriting) -> Bool
  ) -> Bool {
    var kept = state
    let isDone = body(&self, &kept)
    state = kept
    return isDone
  }
}

// What every kind of change needs.
extension NormalizationPass {
  /// Bytes that may be written beyond what was asked for: two vectors, in which short runs and replacements are copied.
  static let spareBytes = 32

  /// Makes room for what stays up to `position` and `count` bytes more, and for an edit.
  @inline(__always)
  mutating func makeRoom(_ count: Int, _ position: Int, in state: Rewriting) {
    let needed = state.written &+ position &- state.copied &+ count &+ Self.spareBytes
    if needed > draft.capacity { growBytes(needed, position, state.written) }
    if state.editCount == draft.editCapacity { growEdits(position, state.editCount) }
  }

  /// The rest of the text is taken to grow as what is behind did, and by an eighth more.
  @inline(never)
  private mutating func growBytes(_ needed: Int, _ position: Int, _ written: Int) {
    let expected = needed + (source.count - position) * max(needed, position) / max(position, 1)
    draft.growBytes(to: max(expected + expected / 8, 2 * draft.capacity), keeping: written)
  }

  /// A first guess for texts that change in a few places, as texts of the press do.
  private static let bytesPerEdit = 32

  @inline(never)
  private mutating func growEdits(_ position: Int, _ count: Int) {
    let expected = count == 0 ? 0 : count * (source.count - position) / max(position, 1)
    let guess = purpose == .text ? 1 : source.count / Self.bytesPerEdit + 16
    draft.growEdits(to: max(count + expected + expected / 8, guess, 2 * count), keeping: count)
  }

  /// Copies what stays before `end`; there is room.
  @inline(__always)
  func copy(to end: Int, _ state: inout Rewriting) {
    let count = end &- state.copied
    guard count > 0, let base = source.baseAddress else { return }
    let from = UnsafeRawPointer(base + state.copied)
    let to = UnsafeMutableRawPointer(draft.bytes + state.written)
    if count <= 16, state.copied &+ 16 <= source.count {
      to.storeBytes(of: from.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    } else {
      to.copyMemory(from: from, byteCount: count)
    }
    state.written &+= count
    state.copied = end
  }

  /// Goes on behind a scalar that was replaced by `count` bytes, which stand in the result.
  @inline(__always)
  func finish(_ source: Range<Int>, _ count: Int, combiningClass: UInt16, _ state: inout Rewriting) {
    note(source.lowerBound, source.upperBound, state.written, state.written &+ count, &state)
    state.written &+= count
    state.copied = source.upperBound
    state.pass(to: source.upperBound, combiningClass: combiningClass)
  }

  @inline(__always)
  func note(_ start: Int, _ end: Int, _ resultStart: Int, _ resultEnd: Int, _ state: inout Rewriting) {
    guard purpose == .textAndEdits else { return }
    draft.note(state.editCount, start, end, resultStart, resultEnd)
    state.editCount &+= 1
  }
}
