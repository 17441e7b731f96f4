internal import CICU

/// A call into ICU that did not succeed.
package struct ICUFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// ICU's error code.
  package let status: Int32
  /// What was asked of ICU, such as `open transliterator Kazakh-Latin/BGN`.
  package let operation: String

  package init(status: Int32, operation: String) {
    self.status = status
    self.operation = operation
  }

  /// ICU's name of the code: `U_ILLEGAL_ARGUMENT_ERROR`. The corresponding ICU function is `u_errorName`.
  package var statusName: String {
    cicu_status_name(status).map { String(cString: $0) } ?? "status \(status)"
  }

  package var description: String { "ICU could not \(operation): \(statusName)" }
}

/// The one funnel for what the shim answers: a count, or a negated error code.
func checked(_ answer: Int64, _ operation: @autoclosure () -> String) throws(ICUFailure) -> Int {
  guard answer >= 0 else { throw ICUFailure(status: Int32(clamping: -answer), operation: operation()) }
  return Int(answer)
}

/// The one funnel for handles: an opened handle, or why there is none.
func opened(
  _ operation: @autoclosure () -> String, _ open: (inout Int32) -> OpaquePointer?
) throws(ICUFailure) -> OpaquePointer {
  var status: Int32 = 0
  guard let handle = open(&status) else { throw ICUFailure(status: status, operation: operation()) }
  return handle
}
