import Lexicons
import TextModel

/// How the forms of places' names relate within one article.
struct PlaceLinks {
  private let forms: [NameForm]
  /// What the lists call each form's place, numbered; 0 for nothing.
  private let regions: [Int]
  private let places: [Int]
  /// In a language with case endings.
  private let isInflected: [Bool]

  init(forms: [NameForm], lexicon: Lexicon) {
    self.forms = forms
    isInflected = forms.map { Inflection.isInflected($0.language) }
    var numbers = WordNumbers()
    func numbered(_ list: LexiconList) -> [Int] {
      forms.map { form in
        guard form.type == .place,
          let name = lexicon.canonical(of: form.surface, in: list, language: form.language), !name.isEmpty
        else { return 0 }
        return numbers.number(of: name) + 1
      }
    }
    regions = numbered(.regions)
    places = numbered(.places)
  }

  /// True when both name one place by the lists (*US*, *United States*), or are cases of one name.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    if regions[left] != 0, regions[left] == regions[right] { return true }
    if places[left] != 0, places[left] == places[right] { return true }
    guard isInflected[left], forms[left].words.count == forms[right].words.count else { return false }
    let language = forms[left].language
    return !forms[left].words.isEmpty
      && zip(forms[left].words, forms[right].words).allSatisfy { Inflection.isSame($0, $1, language: language) }
  }
}
