import Romanization

/// Names the romanization standards behind two spellings.
enum SpellingStandards {
  static func explaining(_ left: String, _ right: String) -> [String] {
    var found: [String] = []
    func add(_ ids: [String]) { for id in ids where !found.contains(id) { found.append(id) } }
    add(Romanizer.schemesExplaining(left, of: right).map(\.id))
    add(Romanizer.schemesExplaining(right, of: left).map(\.id))
    return found
  }
}
