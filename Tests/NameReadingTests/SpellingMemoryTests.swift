import BundledModels
import TestSupport
import Testing

@testable import NameReading

@Suite("Spellings of words read lately")
struct SpellingMemoryTests {
  @Test("A word read before is read as by a reader that knows nothing yet, on any number of threads")
  func readers() async throws {
    let file = try ModelFile(BundledModel.readings, kind: .readings, formatVersion: ReadingModel.formatVersion)
    var random = SplitMix64(seed: 5)
    let letters = Array("абвгдезиклмнопрст")
    let words = (0..<120).map { _ in
      String((0..<Int.random(in: 2..<5, using: &random)).map { _ in letters[Int.random(in: 0..<17, using: &random)] })
    }
    let alone = try words.map { NameReader(try ReadingModel(file.payload)).readings(of: $0, limit: 2) }
    let found = await withTaskGroup(of: [[String]].self, returning: [[[String]]].self) { group in
      for _ in 0..<4 { group.addTask { (words + words).map { NameReader().readings(of: $0, limit: 2) } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for readings in found { #expect(readings == alone + alone) }
  }

  @Test(
    "Questions that share a place, differ in one symbol, in the script or in the number asked for have their own answers"
  )
  func places() {
    let memory = SpellingMemory()
    var random = SplitMix64(seed: 8)
    var asked = 0
    // Twice as many questions as there are places.
    for _ in 0..<32_768 {
      let question = SpellingMemory.Question(
        script: ReadingScript.allCases[Int.random(in: 0..<3, using: &random)],
        symbols: (0..<3).map { _ in UInt32.random(in: 0..<20, using: &random) },
        limit: Int.random(in: 1..<3, using: &random))
      let answer = ["\(question.script) \(question.symbols) \(question.limit)"]
      let found = memory.spellings(of: question) {
        asked += 1
        return answer
      }
      #expect(found == answer)
    }
    #expect(asked < 32_768)
  }
}
