/// The bytes that the fuzzer made, as the library takes them.
public struct FuzzInput {
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - start: what libFuzzer hands over; nil where `count` is 0.
  public init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    bytes = Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The bytes as text, broken ones replaced: for faces that take a `String`.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Two texts, cut at the first line end: for faces that compare.
  public var pair: (String, String) {
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
    return (String(decoding: parts[0], as: UTF8.self), parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "")
  }
}

/// Ends the process when a law does not hold, so that the fuzzer keeps the bytes that broke it.
public func law(_ holds: Bool, _ statement: @autoclosure () -> String) {
  if !holds { fatalError("broken law: \(statement())") }
}
