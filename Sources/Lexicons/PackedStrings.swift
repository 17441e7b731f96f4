package import BundledModels

/// Strings by number in a model's bytes: their number, the offset of each and of the end, then UTF-8.
package struct PackedStrings: Sendable {
  private let bytes: ModelBytes

  package init(_ bytes: ModelBytes) { self.bytes = bytes }

  /// How many there are.
  package var count: Int { bytes.integer(at: 0, as: UInt32.self).map(Int.init) ?? 0 }

  /// The string of a number, or nil when there is none.
  package subscript(number: Int) -> String? {
    guard number >= 0, number < count, let start = bytes.integer(at: 4 + number * 4, as: UInt32.self),
      let end = bytes.integer(at: 8 + number * 4, as: UInt32.self), start <= end,
      let part = bytes.slice(Int(start)..<Int(end))
    else { return nil }
    return String(decoding: part.array, as: UTF8.self)
  }

  /// The bytes that a list of strings is packed into.
  package static func packed(_ strings: [String]) -> [UInt8] {
    var writer = ModelWriter()
    writer.append(UInt32(strings.count))
    var offset = 4 + (strings.count + 1) * 4
    for text in strings {
      writer.append(UInt32(offset))
      offset += text.utf8.count
    }
    writer.append(UInt32(offset))
    for text in strings { writer.append(bytes: Array(text.utf8)) }
    return writer.bytes
  }
}
