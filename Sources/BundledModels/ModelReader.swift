/// Reads a model's bytes from front to back; past the end every read fails with a ``ModelFailure``.
package struct ModelReader {
  private let source: ModelBytes
  private let model: String
  /// Offset of the next byte to be read.
  package private(set) var offset = 0

  /// - Parameter model: the model's purpose, named in failures.
  package init(_ source: ModelBytes, model: String) {
    self.source = source
    self.model = model
  }

  /// True when all bytes are read.
  package var isAtEnd: Bool { offset >= source.count }

  /// The next little-endian integer.
  package mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>() throws(ModelFailure) -> Value {
    guard let value = source.integer(at: offset, as: Value.self) else {
      throw cut(needing: MemoryLayout<Value>.size)
    }
    offset += MemoryLayout<Value>.size
    return value
  }

  /// The next `count` bytes, not copied.
  package mutating func bytes(_ count: Int) throws(ModelFailure) -> ModelBytes {
    guard count >= 0, count <= source.count - offset, let part = source.slice(offset..<(offset + count)) else {
      throw cut(needing: count)
    }
    offset += count
    return part
  }

  /// The next string: its length in bytes (16 bits), then UTF-8.
  package mutating func string() throws(ModelFailure) -> String {
    let length: UInt16 = try integer()
    return String(decoding: try bytes(Int(length)).array, as: UTF8.self)
  }

  /// Leaves out `count` bytes.
  package mutating func skip(_ count: Int) throws(ModelFailure) {
    _ = try bytes(count)
  }

  /// Moves up to the next multiple of `border`; the bytes between are padding.
  package mutating func align(to border: Int) {
    offset = min((offset + border - 1) / border * border, source.count)
  }

  /// The failure for content that contradicts itself at the present place.
  package func malformed(expected: String, found: String) -> ModelFailure {
    ModelFailure(.malformed, model: model, expected: expected, found: "\(found) before byte \(offset)")
  }

  private func cut(needing count: Int) -> ModelFailure {
    ModelFailure(
      .wrongLength, model: model, expected: "\(count) more bytes at byte \(offset)",
      found: "\(max(source.count - offset, 0))")
  }
}
