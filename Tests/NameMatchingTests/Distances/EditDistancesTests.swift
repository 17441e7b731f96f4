import NameMatching
import TestSupport
import Testing

@Suite("Edit distances of one string to many")
struct EditDistancesTests {
  @Test("The documented example holds")
  func example() {
    #expect(EditDistances(["Tokaev", "Tokayev", "Toqaev"]).distances(to: "Tokajew") == [2, 2, 3])
  }

  @Test(
    "Lanes of any width and strings without one find what the textbook's table finds",
    arguments: [0, 5, 16, 17, 32, 33, 64, 65, 80, 150, 200])
  func twin(longest: Int) {
    var random = SplitMix64(seed: UInt64(longest))
    for alphabet in ["ab", "abcdefghijklmnopqrstuvwxyz -'", "абвгдежзийклмн é", "a\u{301}é김정은許謙🙂"] {
      let strings = (0..<70).map { _ in Self.string(of: alphabet, longest: longest, &random) }
      let distances = EditDistances(strings)
      #expect(distances.count == strings.count)
      for _ in 0..<(longest > 64 ? 2 : 6) {
        let query = Self.string(of: alphabet + "xyz", longest: longest + 3, &random)
        #expect(distances.distances(to: query) == strings.map { Self.distance(query, $0) }, "\(query)")
      }
    }
  }

  @Test("A set with more scalars than can be numbered is answered too")
  func manyScalars() {
    let strings = (0..<40).map { number in
      String(String.UnicodeScalarView((0..<9).compactMap { Unicode.Scalar(0x4E00 + UInt32(number * 9 + $0)) }))
    }
    let distances = EditDistances(strings).distances(to: strings[7])
    #expect(distances[7] == 0)
    #expect(distances.enumerated().allSatisfy { $0.offset == 7 || $0.element == 9 })
  }

  @Test("Nothing is as far from a string as the string is long", arguments: ["", "a", "Tokayev"])
  func empty(query: String) {
    #expect(EditDistances([]).distances(to: query).isEmpty)
    #expect(EditDistances([""]).distances(to: query) == [Int32(query.count)])
    #expect(EditDistances([query]).distances(to: "") == [Int32(query.count)])
  }

  private static func string(of alphabet: String, longest: Int, _ random: inout SplitMix64) -> String {
    let scalars = Array(alphabet.unicodeScalars)
    let count = Int.random(in: 0...longest, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<count { text.append(scalars[Int.random(in: scalars.indices, using: &random)]) }
    return String(text)
  }

  private static func distance(_ left: String, _ right: String) -> Int32 {
    let (one, other) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var row = Array(0...other.count)
    for (index, scalar) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, twin) in other.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (scalar == twin ? 0 : 1))
        diagonal = above
      }
    }
    return Int32(row[other.count])
  }
}
