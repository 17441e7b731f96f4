internal import ICUBridge
internal import TextModel

// What joins the letter before it.
extension NormalizationPass {
  /// Joins a mark, or a later part of a Hangul syllable, with the letter before it; false when ICU has to judge.
  @inline(__always)
  mutating func join(_ position: Int, _ look: ScalarEffects.Look, _ state: inout Rewriting) -> Bool {
    if look.length == 3, putTogether(position, &state) { return true }
    let combiningClass = look.value & 0xFF
    let end = position &+ look.length
    let before = state.classBefore(position)
    if before != 0 {
      // Blocked (UAX #15, D115) by a mark of its own class; by any, when it is none itself.
      guard combiningClass == before || combiningClass == 0 else {
        return combiningClass > before && rarely(&state) { $0.joinAcross(position, look, &$1) }
      }
      state.pass(to: end, combiningClass: combiningClass)
      return true
    }
    let isWritten = position == state.copied
    guard (isWritten ? state.written : position) > 0 else {
      state.pass(to: end, combiningClass: combiningClass)
      return true
    }
    let letter =
      isWritten
      ? UTF8Walk.scalar(in: UnsafeBufferPointer(start: draft.bytes, count: state.written), before: state.written)
      : UTF8Walk.scalar(in: source, before: position)
    let mark = UTF8Walk.scalar(in: source, position..<end).value
    let joined = effects.pairs.joined(letter.value, mark, combiningClass: UInt32(combiningClass))
    if joined == LetterPairs.nothing {
      state.pass(to: end, combiningClass: combiningClass)
      return true
    }
    guard joined != LetterPairs.unclear else { return false }
    let both = joinedOnce(more: joined, at: end)
    write(both.scalar, over: letter.length, isWritten: isWritten, position..<both.end, &state)
    return true
  }

  /// A letter together with the mark behind it, when they join too: most letters of Vietnamese have two, and what is
  /// written once need not be taken back.
  @inline(__always)
  private func joinedOnce(more letter: UInt32, at position: Int) -> (scalar: UInt32, end: Int) {
    let end = position &+ 2
    // U+0300 to U+036F begin with these two bytes.
    guard end <= source.count, source[position] & 0xFE == 0xCC else { return (letter, position) }
    let look = effects.look(source, at: position)
    guard look.value > ScalarEffect.mayJoin, look.value < ScalarEffect.joins else { return (letter, position) }
    let mark = UInt32(source[position] & 0x1F) << 6 | UInt32(source[position &+ 1] & 0x3F)
    let joined = effects.pairs.joined(letter, mark, combiningClass: UInt32(look.value & 0xFF))
    return joined == LetterPairs.nothing || joined == LetterPairs.unclear ? (letter, position) : (joined, end)
  }

  /// Writes a scalar in place of the letter, in the result or yet to be copied, and the mark.
  @inline(__always)
  private mutating func write(
    _ joined: UInt32, over letter: Int, isWritten: Bool, _ mark: Range<Int>, _ state: inout Rewriting
  ) {
    makeRoom(Self.longestScalar, mark.lowerBound, in: state)
    var start = (source: mark.lowerBound &- letter, result: 0)
    if isWritten {
      let place = state.written &- letter
      start = sourceStart(of: place, &state)
      state.written = place
    } else {
      copy(to: start.source, &state)
      start.result = state.written
      state.restart = .init(source: start.source, written: state.written, edits: state.editCount)
    }
    state.written &+= UTF8Walk.write(joined, to: draft.bytes + state.written)
    note(start.source, mark.upperBound, start.result, state.written, &state)
    state.copied = mark.upperBound
    state.pass(to: mark.upperBound, combiningClass: 0)
  }

  private static let longestScalar = 4

  /// Joins a mark with the letter before lower marks, as in pointed Arabic (`إِ` taken apart has its vowel sign before the
  /// hamza).
  @inline(never)
  private mutating func joinAcross(_ position: Int, _ look: ScalarEffects.Look, _ state: inout Rewriting) -> Bool {
    makeRoom(Self.longestScalar, position, in: state)
    rememberBoundary(before: position, &state)
    copy(to: position, &state)
    let result = UnsafeBufferPointer(start: draft.bytes, count: state.written)
    // Behind all marks that are lower: the marks stand in order, so that none of them blocks this one.
    guard let marks = place(of: 0, state.written), marks > 0 else { return false }
    let letter = UTF8Walk.scalar(in: result, before: marks)
    let end = position &+ look.length
    let mark = UTF8Walk.scalar(in: source, position..<end).value
    let joined = effects.pairs.joined(letter.value, mark, combiningClass: UInt32(look.value & 0xFF))
    if joined == LetterPairs.nothing {
      state.pass(to: end, combiningClass: look.value & 0xFF)
      return true
    }
    guard joined != LetterPairs.unclear else { return false }
    let start = sourceStart(of: marks - letter.length, &state)
    let kept = Array(result[marks...])
    state.written = marks - letter.length
    state.written += UTF8Walk.write(joined, to: draft.bytes + state.written)
    (draft.bytes + state.written).update(from: kept, count: kept.count)
    state.written += kept.count
    note(start.source, end, start.result, state.written, &state)
    state.copied = end
    state.pass(to: end, combiningClass: state.lastClass)
    return true
  }

  /// The place in the source that a place near the end of the result comes from. Edits behind it are taken back; inside
  /// of one, its start is the answer.
  @inline(__always)
  func sourceStart(of place: Int, _ state: inout Rewriting) -> (source: Int, result: Int) {
    var start = (source: state.copied, result: state.written)
    while start.result > place, state.editCount > 0 {
      let last = draft.edit(state.editCount &- 1)
      guard last.result.upperBound > place else { break }
      start = (last.source.lowerBound, last.result.lowerBound)
      state.editCount &-= 1
    }
    return start.result > place ? (start.source &- (start.result &- place), place) : start
  }
}
