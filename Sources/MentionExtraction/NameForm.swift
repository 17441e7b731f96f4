import Lexicons
import TextModel

/// One spelling of a name in an article, with all its mentions: what short forms are compared by.
struct NameForm {
  let type: EntityType
  let language: Language
  let surface: String
  /// Words in lower case, in order; hyphens, apostrophes and points part them.
  let words: [String]
  /// Indices of the mentions, ascending.
  var mentions: [Int]

  /// The letters alone: equal for `DongJun` and `Dong Jun`, `NATO` and `Nato`.
  let letters: String

  /// Short, without spaces, and with two capitals or more: `SCO`, `BCE`, `M5S`, `U.S.`
  var isAcronym: Bool {
    guard !surface.contains(" ") else { return false }
    let letters = surface.unicodeScalars.filter { $0 != "." }
    let capitals = letters.filter { $0.properties.isUppercase || ("0"..."9").contains($0) }
    return letters.count <= Self.longestAcronym && capitals.count >= 2 && capitals.count * 2 >= letters.count
  }

  /// Longer words in capitals are names in a headline.
  private static let longestAcronym = 8

  init(_ mention: Mention, index: Int) {
    type = mention.type
    language = mention.language
    surface = mention.surface
    words = Self.words(of: mention.surface)
    letters = words.joined()
    mentions = [index]
  }

  /// The words of a surface in lower case.
  static func words(of surface: String) -> [String] {
    let bytes = Array(surface.utf8)
    return WordScan.words(in: bytes).map { word in
      String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self).lowercased()
    }
  }

  /// The forms of an article: mentions of one type with the same letters are one form.
  static func forms(of mentions: [Mention]) -> [NameForm] {
    var forms: [NameForm] = []
    var places: [String: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      let form = NameForm(mention, index: index)
      let key = mention.type.rawValue + (form.letters.isEmpty ? mention.surface : form.letters)
      if let place = places[key] {
        forms[place].mentions.append(index)
        // The spelling with its words apart tells more than the glued one.
        if form.words.count > forms[place].words.count {
          forms[place] = form.replacing(mentions: forms[place].mentions)
        }
      } else {
        places[key] = forms.count
        forms.append(form)
      }
    }
    return forms
  }

  private func replacing(mentions: [Int]) -> NameForm {
    var result = self
    result.mentions = mentions
    return result
  }
}
