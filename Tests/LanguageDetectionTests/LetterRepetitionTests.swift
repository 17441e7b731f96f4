import Testing

@testable import LanguageDetection

@Suite("A word that repeats itself")
struct LetterRepetitionTests {
  private func isRepetition(_ word: String) -> Bool { LetterRepetition.isAll(of: word.unicodeScalars.map(\.value)) }

  @Test(
    "is one letter, or one short syllable",
    arguments: ["aaa", "aaaaaaaaaaaa", "www", "hahaha", "hahahah", "ababababab", "blablabla", "ааааа", "ههههه"])
  func repetitions(word: String) {
    #expect(isRepetition(word))
  }

  @Test(
    "is no word of a language, though letters or syllables come twice",
    arguments: ["", "a", "aa", "oo", "papa", "mamma", "bonbon", "banana", "anna", "ciaooooo", "barbar", "Mississippi"])
  func words(word: String) {
    #expect(!isRepetition(word))
  }

  @Test("is found as the slow way finds it, in every word of three letters up to ten long")
  func slowTwin() {
    for length in 0...10 {
      for number in 0..<(1 << length) {
        let letters = (0..<length).map { UInt32(97 + (number >> $0) & 1) }
        let expected = [1, 2, 3].contains { period in
          length >= max(3, period == 1 ? 3 : period * 3)
            && letters.indices.allSatisfy { letters[$0] == letters[$0 % period] }
        }
        #expect(LetterRepetition.isAll(of: letters) == expected, "\(letters)")
      }
    }
  }
}
