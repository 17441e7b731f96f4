internal import ICUBridge

/// Walks over a text to the next scalar that does not stay as it is.
///
/// The quick check of UAX #15, section 9, with one step more: a scalar that may join what stands before it stays when
/// the letter there joins nothing, as with the vowel signs of Bengali.
struct ChangeFinder: ~Copyable {
  /// A scalar that is replaced, dropped, or that ICU has to judge together with its neighbors.
  struct Change {
    let value: UInt16
    let length: Int
  }

  private let effects: ScalarEffects
  private let normalizer: ICUNormalizer
  /// The next byte to look at; the start of the change that was found last.
  private(set) var position = 0
  /// Combining class of the scalar before `position`.
  private var lastClass: UInt16 = 0
  /// Where the chunk ends that was looked at last.
  private var chunkEnd = 0
  /// One bit a byte of that chunk: set where a scalar begins that may not stay.
  private var doubts: UInt64 = 0
  /// When equal to `position`: nothing here can join the letter before it.
  private var closedAt = -1

  init(_ effects: ScalarEffects, _ normalizer: ICUNormalizer) {
    self.effects = effects
    self.normalizer = normalizer
  }

  /// The next change, at ``position``; nil at the end of the text.
  ///
  /// - Parameter pending: from here on the text stands as it will in the result.
  @inline(__always)
  mutating func next(in utf8: UnsafeBufferPointer<UInt8>, pending: Int) -> Change? {
    while position < utf8.count {
      passQuiet(utf8)
      guard position < utf8.count else { return nil }
      let look = effects.look(utf8, at: position)
      if look.value == ScalarEffect.stays {
        position += look.length
        lastClass = 0
      } else if look.value < ScalarEffect.mayJoin, look.value >= lastClass {
        // A mark in its order: in the scripts of India one letter in five, so it is passed right here.
        if closedAt == position { closedAt += look.length }
        position += look.length
        lastClass = look.value
      } else if !passes(look, utf8, pending: pending) {
        return Change(value: look.value, length: look.length)
      }
    }
    return nil
  }

  /// Goes on behind the change; `lastClass` is the class of the last scalar of what replaced it.
  mutating func resume(at position: Int, lastClass: UInt16) {
    self.position = position
    self.lastClass = lastClass
  }

  /// Goes on behind a scalar that was dropped: what follows meets what stood before it.
  mutating func skip(_ length: Int) { position += length }

  /// Passes scalars that stay, up to the first doubt or to where less than a chunk is left.
  @inline(__always)
  private mutating func passQuiet(_ utf8: UnsafeBufferPointer<UInt8>) {
    let start = position
    if position < chunkEnd {
      let left = doubts >> UInt64(position + ChunkScan.chunkSize - chunkEnd)
      position = left == 0 ? chunkEnd : position + left.trailingZeroBitCount
    }
    while position >= chunkEnd, position + ChunkScan.bytesRead <= utf8.count {
      // Behind a chunk with doubts there is likely another: the first look would be lost.
      if doubts == 0 { position = effects.chunks.end(in: utf8, from: position) }
      guard position + ChunkScan.bytesRead <= utf8.count else { break }
      doubts = effects.chunks.doubts(in: utf8, at: position)
      chunkEnd = position + ChunkScan.chunkSize
      position = doubts == 0 ? chunkEnd : position + doubts.trailingZeroBitCount
    }
    if position > start { lastClass = 0 }
  }

  /// Passes a scalar that finds nothing to join; false when it changes, or its neighbors do.
  private mutating func passes(_ look: ScalarEffects.Look, _ utf8: UnsafeBufferPointer<UInt8>, pending: Int) -> Bool {
    guard look.value >= ScalarEffect.mayJoin, look.value < ScalarEffect.joins else { return false }
    let combiningClass = look.value & 0xFF
    if combiningClass != 0, combiningClass < lastClass { return false }
    guard isClosed(utf8, pending: pending) else { return false }
    let next = position + look.length
    closedAt = combiningClass != 0 || joinsNothingBehind(utf8, at: position, look) ? next : -1
    lastClass = combiningClass
    position = next
    return true
  }

  /// True when the letter before this place, with its marks, joins nothing behind it.
  private func isClosed(_ utf8: UnsafeBufferPointer<UInt8>, pending: Int) -> Bool {
    if closedAt == position { return true }
    var start = position
    while let previous = Self.scalarStart(in: utf8, before: start, notBefore: pending) {
      start = previous
      let look = effects.look(utf8, at: start)
      if look.value == ScalarEffect.stays { return joinsNothingBehind(utf8, at: start, look) }
      guard look.value < ScalarEffect.joins, look.value & 0xFF != 0 else { return false }
    }
    return false
  }

  private func joinsNothingBehind(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int, _ look: ScalarEffects.Look) -> Bool
  {
    Self.scalar(in: utf8, at: start, length: look.length).map(normalizer.hasBoundaryAfter) ?? false
  }
}

extension ChangeFinder {
  /// The start of the last scalar before the change that ends all that stands before it; nil when it is not among what
  /// is pending.
  func boundary(in utf8: UnsafeBufferPointer<UInt8>, pending: Int) -> Int? {
    var start = position
    while let previous = Self.scalarStart(in: utf8, before: start, notBefore: pending) {
      start = previous
      if effects.look(utf8, at: start).value == ScalarEffect.stays { return start }
    }
    return nil
  }

  /// Bytes without a change after which a stretch for ICU ends: a call costs as much as ICU needs for about this many.
  private static let quietBytes = 32

  /// Where a stretch for ICU that holds the change may end: before a scalar that nothing joins, with some quiet text
  /// behind it, so that text full of changes takes few calls.
  func stretchEnd(in utf8: UnsafeBufferPointer<UInt8>, behind change: Change) -> Int {
    var end: Int?
    var next = position + change.length
    while next < utf8.count {
      let look = effects.look(utf8, at: next)
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

  /// The marks around a change that is a mark out of its order, when they can be sorted by themselves: behind a letter
  /// that stays, and without a scalar among them that may join it. Combining classes with the place of each mark.
  func marks(
    in utf8: UnsafeBufferPointer<UInt8>, around change: Change, pending: Int
  ) -> [(combiningClass: UInt16, range: Range<Int>)]? {
    guard change.value < ScalarEffect.mayJoin else { return nil }
    var start = position
    while true {
      guard let previous = Self.scalarStart(in: utf8, before: start, notBefore: pending) else { return nil }
      let value = effects.look(utf8, at: previous).value
      if value == ScalarEffect.stays { break }
      guard value < ScalarEffect.mayJoin else { return nil }
      start = previous
    }
    var marks: [(combiningClass: UInt16, range: Range<Int>)] = []
    while start < utf8.count {
      let look = effects.look(utf8, at: start)
      if look.value == ScalarEffect.stays || look.value >= ScalarEffect.syllable { break }
      guard look.value < ScalarEffect.mayJoin else { return nil }
      marks.append((look.value, start..<start + look.length))
      start += look.length
    }
    return marks
  }

  private static func scalarStart(in utf8: UnsafeBufferPointer<UInt8>, before end: Int, notBefore limit: Int) -> Int? {
    var start = end - 1
    while start >= limit, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= limit ? start : nil
  }

  private static func scalar(in utf8: UnsafeBufferPointer<UInt8>, at start: Int, length: Int) -> Unicode.Scalar? {
    var value = length == 1 ? UInt32(utf8[start]) : UInt32(utf8[start]) & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(utf8[start + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }
}
