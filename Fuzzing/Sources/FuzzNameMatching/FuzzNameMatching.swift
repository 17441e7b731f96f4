import Laws
import OnomaKit

private let matcher = NameMatcher()

/// Any two texts compare the same from either side, and a name is never different from itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNameMatching(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let (left, right) = FuzzInput(start, count).pair
  let forward = matcher.compare(left, right)
  let backward = matcher.compare(right, left)
  law(abs(forward.probability.value - backward.probability.value) < 1e-9, "the order of two names does not matter")
  law(forward.probability.value.isFinite, "a probability is a number")
  _ = forward.evidence
  _ = forward.conflicts
  _ = forward.description
  return 0
}
