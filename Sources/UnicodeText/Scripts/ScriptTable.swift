import ICUBridge
import TextModel

/// ICU's script of every scalar (UAX #24), asked for block by block and kept for the two-byte scalars.
struct ScriptTable: Sendable {
  static let shared = ScriptTable()

  /// Scalars of at most two UTF-8 bytes, which nearly all text consists of.
  private static let tableEnd: UInt32 = 0x800
  let short: [UInt8]
  private let commonNumber: UInt8
  private let inheritedNumber: UInt8

  private init() {
    short = UnicodeProperties.scriptNumbers(of: 0..<Self.tableEnd)
    // U+0020 is common, U+0300 inherited, in every version of the standard.
    commonNumber = short[0x20]
    inheritedNumber = short[0x300]
  }

  /// ICU's number of a scalar's script.
  func number(of scalar: UInt32) -> UInt8 {
    if scalar < Self.tableEnd { return short[Int(scalar)] }
    // Han and Hangul fill most of what lies beyond; one scalar tells for its whole block.
    switch scalar {
    case 0x4E00...0x9FFF: return Self.han
    case 0xAC00...0xD7A3: return Self.hangul
    default: return UnicodeProperties.scriptNumbers(of: scalar..<scalar + 1).first ?? commonNumber
    }
  }

  private static let han = UnicodeProperties.scriptNumbers(of: 0x4E00..<0x4E01).first ?? 0
  private static let hangul = UnicodeProperties.scriptNumbers(of: 0xAC00..<0xAC01).first ?? 0

  /// True for scalars that take the script of what stands before them.
  func isShared(_ number: UInt8) -> Bool { number == commonNumber || number == inheritedNumber }

  func script(numbered number: UInt8) -> Script { UnicodeProperties.script(numbered: Int32(number)) }
}
