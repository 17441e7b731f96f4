import Testing
import TextModel

@testable import OnomaKit

@Suite("Settled passages") struct SettledPassagesTests {
  /// The languages of a text whose middle part was taken for another language.
  private func languages(before: String, _ middle: String, after: String) -> [Language] {
    let parts = [(before, Language.english), (middle, Language.french), (after, Language.english)]
    var start = 0
    let spans = parts.map { part, language in
      defer { start += part.utf8.count }
      return LanguageSpan(
        range: TextRange(start..<(start + part.utf8.count)), language: language, probability: .one)
    }
    return SettledPassages.settled(spans, in: SourceText(before + middle + after)).map(\.language)
  }

  private let before = "The president of the republic spoke to the press in the palace and said "
  private let after = "before he left the room with the ministers of the new government."

  @Test(
    "A short passage between quotation marks or in another alphabet stays",
    arguments: ["«Je suis là» ", "\"Je suis là.\" ", "“Je suis là”, ", "„Je suis là‟\n", "Я здесь давно "])
  func stays(middle: String) {
    #expect(languages(before: before, middle, after: after) == [.english, .french, .english])
  }

  @Test(
    "A short passage that only begins and ends with accented letters belongs to its neighbor",
    arguments: ["Élysée là ", "École été ", "« ", "Je suis là ", "\"Je suis là "])
  func joins(middle: String) {
    #expect(languages(before: before, middle, after: after) == [.english])
  }

  @Test("A line of its own stays")
  func line() {
    #expect(languages(before: before + "\n", "Je suis là\n", after: after) == [.english, .french, .english])
  }
}
