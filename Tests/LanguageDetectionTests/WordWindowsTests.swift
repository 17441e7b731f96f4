import TextModel
import Testing

@testable import LanguageDetection

@Suite struct WordWindowsTests {
  /// Sums of every window, each in arrays of its own.
  private static func plainGains(
    _ words: [[Int32]], main: Int, count: Int, least: Int32
  ) -> [Int32] {
    var halves: [[Int32]] = []
    for start in stride(from: 0, to: words.count, by: 3) {
      halves.append(
        words[start..<min(start + 3, words.count)].reduce([Int32](repeating: 0, count: count)) {
          zip($0, $1).map(+)
        })
    }
    var gains = [Int32](repeating: 0, count: count)
    for index in halves.indices {
      let window = index + 1 < halves.count ? zip(halves[index], halves[index + 1]).map(+) : halves[index]
      let winner = window.firstIndex(of: window.max() ?? 0) ?? 0
      let gain = window[winner] - window[main]
      if gain >= least { gains[winner] += gain }
    }
    return gains
  }

  @Test(
    "Gains equal those of plain sums",
    arguments: [
      "Il premier ha detto: \"We will not accept this decision\" e poi è partito per la capitale del Paese.",
      "One two", "Der Kanzler sagte: «Je ne suis pas d'accord avec cette décision», und ging. Then he left for Rome.",
    ])
  func gains(text: String) throws {
    let recognizer = LanguageRecognizer()
    let bytes = Array(text.utf8)
    var scanner = WordScanner(bytes)
    var block = EvidenceBlock(model: recognizer.model, masks: recognizer.masks, byteCount: bytes.count)
    let hasWords = block.read(&scanner)
    #expect(hasWords)
    let model = try #require(recognizer.model.alphabets[Int(Alphabet.latin.rawValue)])
    let count = model.languages.count
    let words = block.laneStarts.map { start in
      (0..<count).map { Int32(block.lanes[start + $0 / AlphabetModel.lanesPerCode][$0 % AlphabetModel.lanesPerCode]) }
    }
    let windows = WordWindows(of: model, in: block, size: 6)
    let total = words.reduce([Int32](repeating: 0, count: count)) { zip($0, $1).map(+) }
    #expect((0..<count).map { windows.total[$0] } == total)
    for main in [0, count / 2, count - 1] {
      #expect(
        windows.gains(over: main, of: count, least: 1) == Self.plainGains(words, main: main, count: count, least: 1))
    }
  }
}
