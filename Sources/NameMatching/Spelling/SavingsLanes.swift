/// Steps of ``SpellingSavings`` over eight columns.
extension SIMD8<Int16> {
  @inline(__always)
  init(at start: UnsafePointer<Int16>) {
    self = UnsafeRawPointer(start).loadUnaligned(as: SIMD8<Int16>.self)
  }

  @inline(__always)
  func write(to start: UnsafeMutablePointer<Int16>) {
    UnsafeMutableRawPointer(start).storeBytes(of: self, as: SIMD8<Int16>.self)
  }

  @inline(__always)
  func greater(_ other: Self) -> Self { replacing(with: other, where: self .< other) }

  /// Every lane one up, the lowest 0. Written in bytes, since the compiler keeps a maximum of vectors one instruction only
  /// where the move beside it is of another type.
  @inline(__always)
  func moved() -> Self {
    let bytes = unsafeBitCast(self, to: SIMD16<Int8>.self)
    let moved = SIMD16<Int8>(
      0, 0, bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8], bytes[9],
      bytes[10], bytes[11], bytes[12], bytes[13])
    return unsafeBitCast(moved, to: Self.self)
  }

  /// The greatest of each lane and those below it; lanes are never negative.
  @inline(__always)
  func running() -> Self {
    let pairs = greater(moved())
    let words = unsafeBitCast(pairs, to: SIMD4<Int32>.self)
    let fours = pairs.greater(unsafeBitCast(SIMD4(0, words[0], words[1], words[2]), to: Self.self))
    let halves = unsafeBitCast(fours, to: SIMD2<Int64>.self)
    return fours.greater(unsafeBitCast(SIMD2(0, halves[0]), to: Self.self))
  }
}
