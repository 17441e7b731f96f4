/// Signature of a shim function that turns text into text: source, length, destination, capacity → length needed.
typealias TextCall = (UnsafePointer<UInt8>?, Int64, UnsafeMutablePointer<UInt8>?, Int64) -> Int64

/// Runs a text call with a guessed capacity and, when that was too small, once more with the exact one.
///
/// An empty result is a value, not a failure.
func filled(
  guess: Int, operation: @autoclosure () -> String,
  _ call: (UnsafeMutablePointer<UInt8>?, Int64) -> Int64
) throws(ICUFailure) -> [UInt8] {
  var answer: Int64 = 0
  var result = [UInt8](unsafeUninitializedCapacity: guess) { buffer, count in
    answer = call(buffer.baseAddress, Int64(guess))
    count = answer >= 0 && answer <= Int64(guess) ? Int(answer) : 0
  }
  let needed = try checked(answer, operation())
  guard needed > guess else { return result }
  result = [UInt8](unsafeUninitializedCapacity: needed) { buffer, count in
    answer = call(buffer.baseAddress, Int64(needed))
    count = answer >= 0 && answer <= Int64(needed) ? Int(answer) : 0
  }
  _ = try checked(answer, operation())
  return result
}

/// Bytes beyond the source's length that a first guess allows for.
let spareCapacity = 16

/// The same from text to text.
func converted(
  _ utf8: [UInt8], growth: Int = 1, operation: @autoclosure () -> String, _ call: TextCall
) throws(ICUFailure) -> [UInt8] {
  try utf8.withUnsafeBufferPointer { source throws(ICUFailure) in
    try filled(guess: utf8.count * growth + spareCapacity, operation: operation()) { out, capacity in
      call(source.baseAddress, Int64(source.count), out, capacity)
    }
  }
}

/// The same from string to string, for the edges where text is a `String`.
func converted(
  _ string: String, growth: Int = 1, operation: @autoclosure () -> String, _ call: TextCall
) throws(ICUFailure) -> String {
  String(decoding: try converted(Array(string.utf8), growth: growth, operation: operation(), call), as: UTF8.self)
}
