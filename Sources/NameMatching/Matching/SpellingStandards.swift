import Romanization

/// Names the romanization standards behind two spellings.
enum SpellingStandards {
  static func explaining(_ left: String, _ right: String) -> [String] {
    var found: [String] = []
    func add(_ ids: [String]) { for id in ids where !found.contains(id) { found.append(id) } }
    add(Romanizer.schemesExplaining(left, of: right).map(\.id))
    add(Romanizer.schemesExplaining(right, of: left).map(\.id))
    // Neither writes the other: perhaps both write one native form, each by a standard of its own.
    if found.isEmpty, let explanation = Romanizer.spellings(explaining: left, right).first {
      add(explanation.left.schemes.map(\.id))
      add(explanation.right.schemes.map(\.id))
    }
    return found
  }
}
