internal import ICUBridge
internal import TextModel

/// Rewrites a text into a form: what stays is copied in long runs, what is replaced comes from the tables, and only
/// stretches where scalars may join or change places go through ICU.
///
/// Unsafe on purpose: the result's length is known at its end only, and an array that grows by appending a few bytes for
/// each change took three times as long. Every write is preceded by a check of the room (`hasRoom`).
struct NormalizationPass: ~Copyable {
  /// What the caller wants to know.
  enum Purpose {
    case text
    case textAndEdits
  }

  let effects: ScalarEffects
  let normalizer: ICUNormalizer
  let purpose: Purpose
  var finder: ChangeFinder
  var edits: [OffsetMap.Edit] = []
  /// Bytes of the source that are in the result already; what follows, up to the finder's position, stays.
  var copied = 0
  /// Bytes of the result.
  var written = 0
  /// Where the text can be taken up again when a later scalar joins what is written already.
  var restart = Restart(source: 0, written: 0, edits: 0)
  private var roomNeeded = 0

  struct Restart {
    let source: Int
    let written: Int
    let edits: Int
  }

  init(_ effects: ScalarEffects, _ normalizer: ICUNormalizer, _ purpose: Purpose) {
    self.effects = effects
    self.normalizer = normalizer
    self.purpose = purpose
    finder = ChangeFinder(effects, normalizer)
  }

  /// The text in the form; nil when it is in the form already.
  mutating func result(of utf8: [UInt8]) throws(ICUFailure) -> [UInt8]? {
    try utf8.withUnsafeBufferPointer { source throws(ICUFailure) in try result(of: source) }
  }

  private mutating func result(of utf8: UnsafeBufferPointer<UInt8>) throws(ICUFailure) -> [UInt8]? {
    guard let first = finder.next(in: utf8, pending: 0) else { return nil }
    if purpose == .textAndEdits { edits.reserveCapacity(utf8.count / Self.bytesPerEdit) }
    var change: ChangeFinder.Change? = first
    var result: [UInt8] = []
    var capacity = utf8.count + utf8.count / Self.growth + Self.spareBytes
    repeat {
      var failure: ICUFailure?
      let next = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        _ = UnsafeMutableBufferPointer(rebasing: buffer[..<written]).update(fromContentsOf: result[..<written])
        do throws(ICUFailure) {
          try rewrite(utf8, &change, into: buffer)
        } catch {
          failure = error
        }
        count = written
      }
      if let failure { throw failure }
      result = next
      // The rest may grow as what is behind did, and at least by what did not fit.
      capacity = 2 * capacity + roomNeeded
    } while roomNeeded > 0
    return written == utf8.count && edits.isEmpty && result.elementsEqual(utf8) ? nil : result
  }

  /// True when the text is in the form already.
  mutating func finds(_ utf8: [UInt8]) throws(ICUFailure) -> Bool {
    try utf8.withUnsafeBufferPointer { source throws(ICUFailure) in
      while let change = finder.next(in: source, pending: 0) {
        guard change.value <= ScalarEffect.joins else { return false }
        let start = finder.boundary(in: source, pending: 0) ?? 0
        let end = finder.stretchEnd(in: source, behind: change)
        guard try normalizer.isNormalized(Array(source[start..<end])) else { return false }
        finder.resume(at: end, lastClass: 0)
      }
      return true
    }
  }

  /// A first guess for texts that change in a few places, as texts of the press do.
  private static let bytesPerEdit = 32
  /// A text grows by less than an eighth when its few composed letters are taken apart.
  private static let growth = 8
  private static let spareBytes = 64

  /// Writes on from `change` until the text is done or the room is used up.
  private mutating func rewrite(
    _ source: UnsafeBufferPointer<UInt8>, _ change: inout ChangeFinder.Change?,
    into out: UnsafeMutableBufferPointer<UInt8>
  ) throws(ICUFailure) {
    roomNeeded = 0
    while let current = change {
      if current.value >= ScalarEffect.firstReplacement {
        replace(source, current, into: out)
      } else if current.value == ScalarEffect.syllable {
        takeApart(source, current, into: out)
      } else if current.value == ScalarEffect.vanishes {
        drop(source, current, into: out)
      } else if let marks = finder.marks(in: source, around: current, pending: copied) {
        sort(source, marks, into: out)
      } else {
        try askICU(source, current, into: out)
      }
      if roomNeeded > 0 { return }
      change = finder.next(in: source, pending: copied)
    }
    guard hasRoom(source.count - copied, in: out) else { return }
    copy(source, to: source.count, into: out)
  }
}

// What every kind of change needs.
extension NormalizationPass {
  mutating func hasRoom(_ count: Int, in out: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    if written + count <= out.count { return true }
    roomNeeded = count
    return false
  }

  /// Copies what stays before `end`.
  mutating func copy(
    _ source: UnsafeBufferPointer<UInt8>, to end: Int, into out: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard end > copied else { return }
    let stretch = UnsafeBufferPointer(rebasing: source[copied..<end])
    _ = UnsafeMutableBufferPointer(rebasing: out[written..<written + stretch.count]).update(from: stretch)
    written += end - copied
    copied = end
  }

  func write(_ scalar: UInt32, at position: Int, into out: UnsafeMutableBufferPointer<UInt8>) {
    out[position] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
    out[position + 1] = 0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F
    out[position + 2] = 0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F
  }

  mutating func finish(_ change: ChangeFinder.Change, length: Int, lastClass: UInt16) {
    let position = finder.position
    if purpose == .textAndEdits { note(position..<position + change.length, resultLength: length) }
    written += length
    copied = position + change.length
    finder.resume(at: copied, lastClass: lastClass)
  }

  mutating func note(_ range: Range<Int>, resultLength: Int) {
    edits.append(.init(source: TextRange(range), result: TextRange(written..<written + resultLength)))
  }
}
