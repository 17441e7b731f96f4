import NameMatching
import TextModel

/// Names as the press shortens them: without the father's name, or without what stands between first and last.
enum ShortenedNames {
  private static let words = 3...5

  /// Nil for names of two words, which are short already, for long ones, and for names that end a word by a comma in a
  /// place where leaving out words would tear family and given name apart.
  static func shortened(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard Self.words.contains(words.count) else { return nil }
    let parsed = NameParser().parse(name, type: .person, language: .undetermined)
    if let father = DonorWords.patronymic(of: name), parsed?.parts(.particle).isEmpty == true {
      return words.filter { $0 != father }.joined(separator: " ")
    }
    return words[0].last == "," ? nil : "\(words[0]) \(words[words.count - 1])"
  }
}
