/// A character encoding, by its name in the WHATWG Encoding Standard, in lower case (`utf-8`, `windows-1252`).
///
/// ```swift
/// TextEncoding("Windows-1252") == .windows1252        // names fold case
/// ```
public struct TextEncoding: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  /// An encoding from a label in any case.
  public init(_ label: String) { rawValue = String(decoding: label.utf8.map(Self.asciiLowercased), as: UTF8.self) }

  public static let utf8 = TextEncoding(rawValue: "utf-8")
  public static let utf16LittleEndian = TextEncoding(rawValue: "utf-16le")
  public static let utf16BigEndian = TextEncoding(rawValue: "utf-16be")
  public static let utf32LittleEndian = TextEncoding(rawValue: "utf-32le")
  public static let utf32BigEndian = TextEncoding(rawValue: "utf-32be")
  public static let windows1251 = TextEncoding(rawValue: "windows-1251")
  public static let windows1252 = TextEncoding(rawValue: "windows-1252")

  private static func asciiLowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
