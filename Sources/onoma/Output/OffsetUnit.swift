import ArgumentParser
import OnomaKit

/// What offsets in the output count.
enum OffsetUnit: String, ExpressibleByArgument, CaseIterable {
  case bytes
  case scalars
  case utf16
}

/// Translates UTF-8 offsets of one text into another unit and back, by one pass over the text.
struct OffsetTranslator {
  private let unit: OffsetUnit
  /// Offset in the unit at every ``stride``-th byte; empty when nothing has to be translated.
  private let marks: [Int]
  private let utf8: [UInt8]

  /// Bytes between two remembered offsets: a lookup walks at most this far.
  private static let stride = 64

  init(_ text: SourceText, unit: OffsetUnit) {
    self.unit = unit
    utf8 = text.utf8
    guard unit != .bytes else {
      marks = []
      return
    }
    var marks: [Int] = []
    var offset = 0
    for (index, byte) in text.utf8.enumerated() {
      if index % Self.stride == 0 { marks.append(offset) }
      offset += Self.length(of: byte, in: unit)
    }
    marks.append(offset)
    self.marks = marks
  }

  /// The offset in the unit for a UTF-8 offset.
  func offset(forUTF8 utf8Offset: Int) -> Int {
    guard unit != .bytes else { return utf8Offset }
    let position = min(max(utf8Offset, 0), utf8.count)
    let mark = position / Self.stride
    var offset = marks[min(mark, marks.count - 1)]
    if mark * Self.stride >= utf8.count { return marks[marks.count - 1] }
    for byte in utf8[(mark * Self.stride)..<position] { offset += Self.length(of: byte, in: unit) }
    return offset
  }

  /// The range in the unit for a range of UTF-8 offsets.
  func range(forUTF8 range: TextRange) -> TextRange {
    let start = offset(forUTF8: range.lowerBound)
    return TextRange(start..<max(start, offset(forUTF8: range.upperBound)))
  }

  /// The UTF-8 offset for an offset in the unit; nil when it lies outside the text or inside a character.
  func utf8Offset(for offset: Int) -> Int? {
    guard offset >= 0 else { return nil }
    guard unit != .bytes else {
      guard offset <= utf8.count, offset == utf8.count || utf8[offset] & 0xC0 != 0x80 else { return nil }
      return offset
    }
    // The first mark behind the offset bounds the walk from the mark before it.
    var low = 0
    var high = max(marks.count - 2, 0)
    while low < high {
      let middle = (low + high + 1) / 2
      if marks[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    var reached = marks[low]
    var position = low * Self.stride
    while position < utf8.count, reached < offset || utf8[position] & 0xC0 == 0x80 {
      reached += Self.length(of: utf8[position], in: unit)
      position += 1
    }
    return reached == offset ? position : nil
  }

  /// How many units the byte adds: a character is counted at its first byte.
  private static func length(of byte: UInt8, in unit: OffsetUnit) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    // Four-byte sequences are the characters that UTF-16 writes with two units.
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
