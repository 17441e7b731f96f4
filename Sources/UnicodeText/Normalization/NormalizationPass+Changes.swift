internal import ICUBridge
internal import TextModel

// What changes by itself.
extension NormalizationPass {
  @inline(__always)
  mutating func replace(_ position: Int, _ look: ScalarEffects.Look, _ state: inout Rewriting) {
    makeRoom(effects.replacements.longest, position, in: state)
    copy(to: position, &state)
    state.restart = .init(source: position, written: state.written, edits: state.editCount)
    let written = effects.replacements.write(
      Int(look.value &- ScalarEffect.firstReplacement), to: draft.bytes + state.written)
    finish(
      Range(uncheckedBounds: (position, position &+ look.length)), written.length,
      combiningClass: UInt16(written.lastClass), &state)
  }

  /// Takes Hangul syllables apart, from one on to the next scalar that is neither a syllable nor ASCII.
  @inline(never)
  mutating func takeApart(_ position: Int, _ state: inout Rewriting) -> Bool {
    makeRoom(HangulParts.longest, position, in: state)
    copy(to: position, &state)
    var local = state
    while local.copied &+ 3 <= source.count {
      if source[local.copied] < 0x80 {
        makeRoom(1, local.copied, in: local)
        draft.bytes[local.written] = source[local.copied]
        local.written &+= 1
        local.copied &+= 1
        continue
      }
      let scalar = UTF8Walk.threeBytes(source, at: local.copied)
      guard scalar &- Hangul.firstSyllable < Hangul.syllableCount else { break }
      makeRoom(HangulParts.longest, local.copied, in: local)
      local.restart = .init(source: local.copied, written: local.written, edits: local.editCount)
      let length = effects.hangul.write(scalar, to: draft.bytes + local.written)
      finish(Range(uncheckedBounds: (local.copied, local.copied &+ 3)), length, combiningClass: 0, &local)
    }
    local.end = local.copied
    state = local
    return true
  }

  /// Puts Hangul syllables together whose first vowel stands at a place, up to the next scalar that is neither part of one
  /// nor ASCII that stays; false when none begins there.
  @inline(__always)
  mutating func putTogether(_ position: Int, _ state: inout Rewriting) -> Bool {
    let start = position &- 3
    guard start >= state.copied, syllable(at: start) != nil else { return false }
    return rarely(&state) { $0.putTogether(from: start, &$1) }
  }

  @inline(never)
  private mutating func putTogether(from start: Int, _ state: inout Rewriting) -> Bool {
    makeRoom(HangulParts.longest, start, in: state)
    copy(to: start, &state)
    var local = state
    while local.copied < source.count {
      makeRoom(HangulParts.longest, local.copied, in: local)
      let byte = source[local.copied]
      if byte < 0x80, effects.values[Int(byte)] == ScalarEffect.stays {
        draft.bytes[local.written] = byte
        local.written &+= 1
        local.copied &+= 1
        continue
      }
      guard let syllable = syllable(at: local.copied) else { break }
      local.restart = .init(source: local.copied, written: local.written, edits: local.editCount)
      let length = UTF8Walk.write(syllable.scalar, to: draft.bytes + local.written)
      finish(Range(uncheckedBounds: (local.copied, syllable.end)), length, combiningClass: 0, &local)
    }
    local.end = local.copied
    state = local
    return true
  }

  /// The syllable whose parts begin at a place, with its tail if it has one.
  @inline(__always)
  private func syllable(at start: Int) -> (scalar: UInt32, end: Int)? {
    guard start &+ 6 <= source.count else { return nil }
    let vowel = UTF8Walk.threeBytes(source, at: start &+ 3)
    guard vowel &- Hangul.firstVowel < Hangul.vowelCount else { return nil }
    let open = Hangul.joined(UTF8Walk.threeBytes(source, at: start), vowel)
    guard open != 0 else { return nil }
    guard start &+ 9 <= source.count else { return (open, start &+ 6) }
    let tail = UTF8Walk.threeBytes(source, at: start &+ 6) &- Hangul.beforeTails
    return tail &- 1 < Hangul.tailCount - 1 ? (open + tail, start &+ 9) : (open, start &+ 6)
  }

  @inline(never)
  mutating func drop(_ position: Int, _ look: ScalarEffects.Look, _ state: inout Rewriting) -> Bool {
    makeRoom(0, position, in: state)
    let lastClass = state.classBefore(position)
    rememberBoundary(before: position, &state)
    copy(to: position, &state)
    finish(position..<position + look.length, 0, combiningClass: lastClass, &state)
    return true
  }

  /// Puts a mark among those before it, in the order of their classes (UAX #15, D109), as pointed Arabic and Hebrew need
  /// once a word; false when there are too many to look through.
  @inline(never)
  mutating func sort(_ position: Int, _ look: ScalarEffects.Look, _ state: inout Rewriting) -> Bool {
    makeRoom(look.length, position, in: state)
    rememberBoundary(before: position, &state)
    copy(to: position, &state)
    guard let place = place(of: look.value, state.written) else { return false }
    let bytes = draft.bytes
    var moved = state.written
    while moved > place {
      moved -= 1
      bytes[moved + look.length] = bytes[moved]
    }
    for offset in 0..<look.length { bytes[place + offset] = source[position + offset] }
    let end = position + look.length
    let start = sourceStart(of: place, &state)
    note(start.source, end, start.result, state.written + look.length, &state)
    state.written += look.length
    state.copied = end
    // The last mark is the one that was last before.
    state.pass(to: end, combiningClass: state.lastClass)
    return true
  }

  /// Marks that one is moved across at most: a letter carries two or three. Text made to be slow goes through ICU.
  private static let mostMarks = 8

  /// Where a mark belongs among the last ones of the result; nil when there are too many of them.
  func place(of combiningClass: UInt16, _ written: Int) -> Int? {
    let result = UnsafeBufferPointer(start: draft.bytes, count: written)
    var place = written
    for _ in 0..<Self.mostMarks {
      guard place > 0 else { return place }
      let start = UTF8Walk.start(in: result, before: place)
      let value = effects.look(result, at: start).value
      guard value < ScalarEffect.joins, value & 0xFF > combiningClass else { return place }
      place = start
    }
    return nil
  }

  /// Notes where the text can be taken up again, before what stays is copied.
  func rememberBoundary(before position: Int, _ state: inout Rewriting) {
    guard let boundary = boundary(before: position, state) else { return }
    let written = state.written + boundary - state.copied
    state.restart = .init(source: boundary, written: written, edits: state.editCount)
  }
}
