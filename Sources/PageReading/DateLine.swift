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
}
