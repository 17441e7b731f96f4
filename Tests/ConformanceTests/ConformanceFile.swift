import Foundation
import ICUBridge
import TestSupport

/// A test file of the Unicode Character Database, of the version that the ICU in use implements.
struct ConformanceFile {
  let lines: [String]

  /// The file of that name, or `nil` (and a word about it) when there is none of ICU's version.
  static func named(_ name: String) -> ConformanceFile? {
    for path in candidates(name) {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      let lines = text.split(separator: "\n").map(String.init)
      if lines.first?.contains("-\(version).txt") == true { return ConformanceFile(lines: lines) }
    }
    print(
      "Skipped: no \(name) of Unicode \(version), the version of ICU \(ICUVersions.icu). Lay it into Fixtures/unicode.")
    return nil
  }

  /// `15.0.0`: ICU leaves trailing zeros out, the files do not.
  static var version: String {
    let numbers = ICUVersions.unicode.split(separator: ".").map(String.init)
    return (numbers + ["0", "0", "0"]).prefix(3).joined(separator: ".")
  }

  /// The lines without comments.
  var data: [Substring] {
    lines.compactMap { line in
      let data = line.prefix { $0 != "#" }
      return data.isEmpty ? nil : data
    }
  }

  private static func candidates(_ name: String) -> [String] {
    [
      FixtureFiles.path("unicode/\(version)/\(name)"), "/usr/share/unicode/\(name)",
      "/usr/share/unicode/auxiliary/\(name)",
    ]
  }
}

/// UTF-8 of code points in hexadecimal, parted by spaces: `0044 0307`.
func utf8(ofCodePoints field: some StringProtocol) -> [UInt8] {
  field.split(separator: " ").flatMap { hexadecimal -> [UInt8] in
    guard let value = UInt32(hexadecimal, radix: 16), let scalar = Unicode.Scalar(value) else { return [] }
    return Array(String(scalar).utf8)
  }
}
