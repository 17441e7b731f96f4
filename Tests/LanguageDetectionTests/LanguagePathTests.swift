import TestSupport
import TextModel
import Testing

@testable import LanguageDetection

@Suite("The path through a text")
struct LanguagePathTests {
  static let texts = [
    "Il premier ha detto: \"We accept\" e poi",
    "Президент сказал we are ready сегодня",
    "one two. Drei vier fünf, sechs",
    "今日は good morning です",
  ]

  /// The slow, obvious twin: all assignments, one after the other.
  static func cheapest(
    _ path: LanguagePath, _ block: EvidenceBlock, after previous: LanguageCandidate?
  ) -> Float {
    let states = path.candidates.count
    let count = (0..<block.words.count).reduce(1) { product, _ in product * states }
    return (0..<count).reduce(Float.infinity) { best, number in
      var rest = number
      let assignment = block.words.map { _ in
        defer { rest /= states }
        return path.candidates[rest % states]
      }
      return min(best, path.price(of: assignment, through: block, after: previous))
    }
  }

  @Test("is as cheap as the cheapest of all", arguments: texts)
  func optimal(text: String) {
    let recognizer = LanguageRecognizer()
    let bytes = Array(text.utf8)
    var scanner = WordScanner(bytes)
    var block = EvidenceBlock(model: recognizer.model, masks: recognizer.masks, byteCount: bytes.count)
    let hasWords = block.read(&scanner)
    #expect(hasWords)
    let all = CandidateFinder(recognizer).candidates(in: block, after: nil)
    let english = LanguageCandidate(alphabet: .latin, lane: 6)
    let candidates = Array((all + [english, LanguageCandidate(alphabet: .latin, lane: 2)]).prefix(3))
    let path = LanguagePath(model: recognizer.model, candidates: candidates)
    for previous in [nil, candidates.first, candidates.last] {
      let found = path.best(through: block, after: previous)
      #expect(found.count == block.words.count)
      let price = path.price(of: found, through: block, after: previous)
      #expect(abs(price - Self.cheapest(path, block, after: previous)) < 0.01, "\(text)")
    }
  }
}
