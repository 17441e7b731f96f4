public import Lexicons
public import TextModel
public import UnicodeText

extension TextRepairer {
  /// The repairs that help to find names and change nothing that a reader sees: all but spaces, which group digits and
  /// set off marks, and glued names, which the mention finder knows by itself.
  public static let ofArticles = TextRepairer(
    Set(RepairEdit.Kind.allCases).subtracting([.space, .gluedName]))
}

extension Document {
  /// The document with its text repaired; given mentions and boilerplate move along, and `sourceRange(for:)` leads to
  /// the text as it was given. A text that needs no repair is the same document.
  ///
  /// - Complexity: O(length).
  public func repaired(by repairer: TextRepairer = .ofArticles) -> Document {
    let repaired = repairer.repaired(text)
    guard !repaired.edits.isEmpty else { return self }
    let given = givenMentions?.map { mention in
      GivenMention(range: repaired.offsets.resultRange(for: mention.range), type: mention.type)
    }
    let offsets = origin.map { $0.offsets.followed(by: repaired.offsets) } ?? repaired.offsets
    return Document(
      id: id, text: repaired.text, language: language, date: date, url: url, title: title, byline: byline,
      declaredLanguage: declaredLanguage, boilerplate: boilerplate.map { repaired.offsets.resultRange(for: $0) },
      givenMentions: given, origin: Origin(text: sourceText, offsets: offsets))
  }
}

extension Lexicon {
  /// True for a word that is listed as a given or a family name.
  public func isPartOfPersonName(_ word: String) -> Bool {
    contains(word, in: .givenNames, language: .undetermined)
      || contains(word, in: .familyNames, language: .undetermined)
  }
}
