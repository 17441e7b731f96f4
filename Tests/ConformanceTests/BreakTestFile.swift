import Foundation
import ICUBridge
import TestSupport

/// A break test file of the Unicode Character Database: each line a text and its boundaries.
struct BreakTestFile {
  struct Line {
    let number: Int
    let text: String
    /// UTF-8 offsets of the boundaries, the start and the end of the text included.
    let boundaries: [Int]
  }

  /// The lines of the file of ICU's own Unicode version; nil when neither the fixtures nor the system have it.
  static func lines(of name: String) -> [Line]? {
    let version = fileVersion
    let places = [
      FixtureFiles.path("unicode/\(version)/\(name).txt"), "/usr/share/unicode/auxiliary/\(name).txt",
    ]
    for place in places {
      guard let content = try? String(contentsOfFile: place, encoding: .utf8),
        content.hasPrefix("# \(name)-\(version).txt")
      else { continue }
      return content.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap(line)
    }
    return nil
  }

  /// `15.0.0` of ICU's `15.0`.
  private static var fileVersion: String {
    let parts = ICUVersions.unicode.split(separator: ".").map(String.init)
    return (parts + Array(repeating: "0", count: max(0, 3 - parts.count))).prefix(3).joined(separator: ".")
  }

  private static func line(_ number: Int, _ content: Substring) -> Line? {
    let data = content.prefix { $0 != "#" }.split(separator: " ")
    guard !data.isEmpty else { return nil }
    var text = String.UnicodeScalarView()
    var boundaries: [Int] = []
    for field in data {
      switch field {
      case "÷": boundaries.append(String(text).utf8.count)
      case "×": continue
      default:
        guard let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
        text.append(scalar)
      }
    }
    return Line(number: number + 1, text: String(text), boundaries: boundaries)
  }
}
