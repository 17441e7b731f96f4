import Foundation

/// How an article's file is stored. The README names each file that is not plain UTF-8.
enum ArticleEncoding: String, CaseIterable, Sendable {
  case utf8, utf8WithMark, utf16WithMark, windows1252

  static func expected(of docID: String) -> ArticleEncoding {
    switch docID {
    case "it-bce-fmi.txt": .windows1252
    case "en-johnson-memoir.txt": .utf16WithMark
    case "fr-conference-rome.txt": .utf8WithMark
    default: .utf8
    }
  }

  /// The text of the bytes, or nil when they are not in this encoding.
  func text(of bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? nil : String(validating: bytes, as: UTF8.self)
    case .utf8WithMark: marked(bytes, by: [0xEF, 0xBB, 0xBF]).flatMap { String(validating: $0, as: UTF8.self) }
    case .utf16WithMark:
      marked(bytes, by: [0xFF, 0xFE]).flatMap { String(data: Data($0), encoding: .utf16LittleEndian) }
    case .windows1252: String(data: Data(bytes), encoding: .windowsCP1252)
    }
  }

  private func marked(_ bytes: [UInt8], by mark: [UInt8]) -> [UInt8]? {
    bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : nil
  }
}
