internal import CICU

/// Owns an ICU spoof checker.
private struct SpoofHandle: ~Copyable, @unchecked Sendable {
  // `Sendable` notes: a checker is configured once by the shim and only read afterwards.
  let pointer: OpaquePointer
  deinit { cicu_spoof_close(pointer) }
}

/// Look-alikes (UTS #39).
package final class ICUSpoof: Sendable {
  private let handle: SpoofHandle

  /// The corresponding ICU function is `uspoof_open`.
  package init() throws(ICUFailure) {
    handle = SpoofHandle(pointer: try opened("open the spoof checker") { cicu_spoof_open(&$0) })
  }

  /// What a text looks like: two texts of one skeleton may be taken for one another.
  /// The corresponding ICU function is `uspoof_getSkeletonUTF8`.
  package func skeleton(of utf8: [UInt8]) throws(ICUFailure) -> [UInt8] {
    try converted(utf8, growth: 2, operation: "make a skeleton") { cicu_spoof_skeleton(handle.pointer, $0, $1, $2, $3) }
  }

  /// The same for a string.
  package func skeleton(of string: String) throws(ICUFailure) -> String {
    String(decoding: try skeleton(of: Array(string.utf8)), as: UTF8.self)
  }

  /// True when the letters come from scripts that no language writes together (less than Highly Restrictive).
  /// The corresponding ICU function is `uspoof_check2UTF8`.
  package func mixesScripts(_ utf8: [UInt8]) throws(ICUFailure) -> Bool {
    let answer = utf8.withUnsafeBufferPointer {
      cicu_spoof_mixes_scripts(handle.pointer, $0.baseAddress, Int64($0.count))
    }
    return try checked(answer, "check for mixed scripts") == 1
  }
}
