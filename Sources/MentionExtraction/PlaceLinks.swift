import Lexicons
import TextModel

/// How the forms of places' names relate within one article.
struct PlaceLinks {
  private let forms: [NameForm]
  /// What the lists call each form's place.
  private let known: [[String]]

  init(forms: [NameForm], lexicon: Lexicon) {
    self.forms = forms
    known = forms.map { form in
      guard form.type == .place else { return [] }
      return [LexiconList.regions, .places].map {
        lexicon.canonical(of: form.surface, in: $0, language: form.language) ?? ""
      }
    }
  }

  /// True when both name one place by the lists (*US*, *United States*), or are cases of one name.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    if zip(known[left], known[right]).contains(where: { !$0.isEmpty && $0 == $1 }) { return true }
    let language = forms[left].language
    guard Inflection.isInflected(language), forms[left].words.count == forms[right].words.count else { return false }
    return !forms[left].words.isEmpty
      && zip(forms[left].words, forms[right].words).allSatisfy { Inflection.isSame($0, $1, language: language) }
  }
}
