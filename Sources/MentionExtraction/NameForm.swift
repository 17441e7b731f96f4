import TextModel

/// One spelling of a name in an article, with all its mentions: what short forms are compared by.
struct NameForm {
  private(set) var spelling: NameSpelling
  /// Indices of the mentions, ascending.
  private(set) var mentions: [Int]

  var type: EntityType { spelling.type }
  var language: Language { spelling.language }
  var words: [String] { spelling.words }

  /// The forms of an article: mentions of one type with the same letters are one form.
  ///
  /// - Parameter spellings: one a mention.
  static func forms(of spellings: [NameSpelling]) -> [NameForm] {
    var forms: [NameForm] = []
    var places: [Int: Int] = [:]
    for (index, spelling) in spellings.enumerated() {
      if let place = places[spelling.form] {
        forms[place].mentions.append(index)
        // The spelling with its words apart tells more than the glued one.
        if spelling.words.count > forms[place].words.count { forms[place].spelling = spelling }
      } else {
        places[spelling.form] = forms.count
        forms.append(NameForm(spelling: spelling, mentions: [index]))
      }
    }
    return forms
  }
}
