internal import ICUBridge
internal import TextModel

// The kinds of change. Each does nothing when the room is too small: it is tried again with more.
extension NormalizationPass {
  mutating func replace(
    _ source: UnsafeBufferPointer<UInt8>, _ change: ChangeFinder.Change, into out: UnsafeMutableBufferPointer<UInt8>
  ) {
    let start = Int(effects.starts[Int(change.value - ScalarEffect.firstReplacement)])
    let length = Int(effects.texts[start])
    let position = finder.position
    guard hasRoom(position - copied + length, in: out) else { return }
    copy(source, to: position, into: out)
    restart = Restart(source: position, written: written, edits: edits.count)
    for offset in 0..<length { out[written + offset] = effects.texts[start + 2 + offset] }
    finish(change, length: length, lastClass: UInt16(effects.texts[start + 1]))
  }

  /// Takes a Hangul syllable apart (The Unicode Standard, section 3.12).
  mutating func takeApart(
    _ source: UnsafeBufferPointer<UInt8>, _ change: ChangeFinder.Change, into out: UnsafeMutableBufferPointer<UInt8>
  ) {
    let position = finder.position
    guard hasRoom(position - copied + 9, in: out) else { return }
    copy(source, to: position, into: out)
    restart = Restart(source: position, written: written, edits: edits.count)
    let scalar =
      UInt32(source[position] & 0x0F) << 12 | UInt32(source[position + 1] & 0x3F) << 6
      | UInt32(source[position + 2] & 0x3F)
    let index = scalar - 0xAC00
    write(0x1100 + index / 588, at: written, into: out)
    write(0x1161 + index % 588 / 28, at: written + 3, into: out)
    let tail = index % 28
    if tail > 0 { write(0x11A7 + tail, at: written + 6, into: out) }
    finish(change, length: tail > 0 ? 9 : 6, lastClass: 0)
  }

  mutating func drop(
    _ source: UnsafeBufferPointer<UInt8>, _ change: ChangeFinder.Change, into out: UnsafeMutableBufferPointer<UInt8>
  ) {
    let position = finder.position
    guard hasRoom(position - copied, in: out) else { return }
    if let boundary = finder.boundary(in: source, pending: copied) {
      restart = Restart(source: boundary, written: written + boundary - copied, edits: edits.count)
    }
    copy(source, to: position, into: out)
    if purpose == .textAndEdits { note(position..<position + change.length, resultLength: 0) }
    finder.skip(change.length)
    copied = finder.position
  }

  /// Puts marks into the order of their classes (UAX #15, D109), as pointed Arabic and Hebrew need once a word.
  mutating func sort(
    _ source: UnsafeBufferPointer<UInt8>, _ marks: [(combiningClass: UInt16, range: Range<Int>)],
    into out: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard let start = marks.first?.range.lowerBound, let end = marks.last?.range.upperBound,
      hasRoom(end - copied, in: out)
    else { return }
    if let boundary = finder.boundary(in: source, pending: copied) {
      restart = Restart(source: boundary, written: written + boundary - copied, edits: edits.count)
    }
    copy(source, to: start, into: out)
    if purpose == .textAndEdits { note(start..<end, resultLength: end - start) }
    var last: UInt16 = 0
    // One class after the other, each in the order of the text: a letter carries two or three marks.
    while let next = marks.lazy.map(\.combiningClass).filter({ $0 > last }).min() {
      for mark in marks where mark.combiningClass == next {
        copied = mark.range.lowerBound
        copy(source, to: mark.range.upperBound, into: out)
      }
      last = next
    }
    copied = end
    finder.resume(at: end, lastClass: last)
  }

  mutating func askICU(
    _ source: UnsafeBufferPointer<UInt8>, _ change: ChangeFinder.Change, into out: UnsafeMutableBufferPointer<UInt8>
  ) throws(ICUFailure) {
    let boundary = finder.boundary(in: source, pending: copied)
    let start = boundary ?? restart.source
    let end = finder.stretchEnd(in: source, behind: change)
    let (result, changes) = try judged(Array(source[start..<end]))
    guard hasRoom(max(start - copied, 0) + result.count, in: out) else { return }
    if boundary != nil {
      copy(source, to: start, into: out)
    } else {
      written = restart.written
      edits.removeLast(edits.count - restart.edits)
    }
    for edit in changes {
      edits.append(.init(source: edit.source.moved(by: start), result: edit.result.moved(by: written)))
    }
    _ = UnsafeMutableBufferPointer(rebasing: out[written..<written + result.count]).update(fromContentsOf: result)
    written += result.count
    copied = end
    restart = Restart(source: end, written: written, edits: edits.count)
    finder.resume(at: end, lastClass: 0)
  }

  private func judged(_ stretch: [UInt8]) throws(ICUFailure) -> ([UInt8], [OffsetMap.Edit]) {
    guard purpose == .textAndEdits else { return (try normalizer.normalized(stretch), []) }
    let mapped = try normalizer.mapped(stretch)
    return (mapped.utf8, mapped.offsets.edits)
  }
}

extension TextRange {
  fileprivate func moved(by offset: Int) -> TextRange { TextRange(lowerBound + offset..<upperBound + offset) }
}
