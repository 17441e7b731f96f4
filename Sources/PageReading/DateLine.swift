/// Tells a line that dates a story from a line of the story.
enum DateLine {
  private static let years = 1990...2099
  private static let longestDay = 2

  /// True when the line holds a year of the web and a day, in digits: `03/11/2026`, `21. Oktober 2026`, `2026年10月3日`.
  static func holdsDate(_ line: some Sequence<UInt8>) -> Bool {
    var holdsYear = false
    var holdsDay = false
    var value = 0
    var length = 0
    func end() {
      if length == 4, years.contains(value) { holdsYear = true }
      if (1...longestDay).contains(length), (1...31).contains(value) { holdsDay = true }
      (value, length) = (0, 0)
    }
    for byte in line {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        length += 1
        // Longer numbers are neither; the count alone tells them.
        if length <= 4 { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
      } else {
        end()
      }
    }
    end()
    return holdsYear && holdsDay
  }

  /// True when the line holds a time of day in digits: `9:05`, `21.47`.
  static func holdsClock(_ line: [UInt8]) -> Bool {
    let isDigit = line.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return line.indices.contains { place in
      guard line[place] == UInt8(ascii: ":") || line[place] == UInt8(ascii: ".") else { return false }
      let minutes = isDigit[(place + 1)...].prefix { $0 }.count
      let hours = isDigit[..<place].reversed().prefix { $0 }.count
      return minutes == 2 && (1...2).contains(hours)
    }
  }
}
