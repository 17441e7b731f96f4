import Lexicons
import Synchronization

/// What only some comparisons ask of a name and is dear to find: looked up when first asked for, then kept.
///
/// The answers depend on the name alone, so it makes no difference which thread finds one first.
struct NameMemo: ~Copyable, Sendable {
  /// Lower half: words already looked up; upper half: those of them that name places.
  private let places = Atomic<UInt64>(0)
  private let han = Mutex<[Unicode.Scalar]?>(nil)

  /// True when one of the words of a mask alone names a place.
  func namesPlace(_ mask: UInt32, of name: NameAnatomy) -> Bool {
    var known = places.load(ordering: .relaxed)
    var missing = mask & ~UInt32(truncatingIfNeeded: known)
    while missing != 0 {
      let index = missing.trailingZeroBitCount
      var found = UInt64(1) << UInt64(index)
      if KnownName.isPlace(name.part(name.words[index]).text) { found |= found << 32 }
      known = places.bitwiseOr(found, ordering: .relaxed).newValue
      missing &= missing - 1
    }
    return mask & UInt32(truncatingIfNeeded: known >> 32) != 0
  }

  /// The name's Han characters in their simplified forms.
  func simplified(_ find: () -> [Unicode.Scalar]) -> [Unicode.Scalar] {
    if let known = han.withLock({ $0 }) { return known }
    let found = find()
    han.withLock { $0 = found }
    return found
  }
}
