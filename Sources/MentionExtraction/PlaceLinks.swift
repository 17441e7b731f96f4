import TextModel

/// How the forms of places' names relate within one article.
struct PlaceLinks {
  let forms: [NameForm]

  /// True when both name one place by the lists (*US*, *United States*), or are cases of one name.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (forms[left].spelling, forms[right].spelling)
    guard let one = first.place, let other = second.place else { return false }
    if one.region != 0, one.region == other.region { return true }
    if one.listed != 0, one.listed == other.listed { return true }
    guard first.isInflected, first.words.count == second.words.count else { return false }
    return !first.words.isEmpty
      && zip(first.words, second.words).allSatisfy { Inflection.isSame($0, $1, language: first.language) }
  }
}
