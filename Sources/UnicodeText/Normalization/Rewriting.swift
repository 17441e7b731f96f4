/// How far a rewriting is: a value of its own, so that the loop over a text can keep it in registers.
struct Rewriting {
  /// A place where the text can be taken up again when a later scalar joins what is written already.
  struct Restart {
    let source: Int
    let written: Int
    let edits: Int
  }

  /// Bytes of the source that are in the result; what follows, up to the scalar at hand, stays.
  var copied = 0
  /// Bytes of the result.
  var written = 0
  var editCount = 0
  /// Where the last scalar ends that was looked at; what lies between it and the next one begins nothing anew.
  var end = -1
  /// Combining class of the scalar that ends there.
  var lastClass: UInt16 = 0
  var restart = Restart(source: 0, written: 0, edits: 0)
  /// Where a short look at a chunk is worth while again.
  var nextShortLook = 0

  /// Combining class of the scalar before this place.
  @inline(__always)
  func classBefore(_ position: Int) -> UInt16 { position == end ? lastClass : 0 }

  /// Goes on behind a scalar that stays.
  @inline(__always)
  mutating func pass(to end: Int, combiningClass: UInt16) {
    self.end = end
    lastClass = combiningClass
  }
}
