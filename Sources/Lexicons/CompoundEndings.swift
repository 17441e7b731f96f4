/// English words that stand behind a name and a hyphen and make an adjective of it: *Moscow-based*, *EADS-led*.
package enum CompoundEndings {
  /// Those that say what a body does to something: whose name stands before them is named. What newspapers hang on an
  /// organization's name most.
  package static let participles = [
    "aligned", "backed", "based", "brokered", "built", "controlled", "funded", "led", "linked", "made", "owned", "run",
    "sponsored",
  ]

  /// Those that describe, behind names of all kinds.
  private static let descriptive = [
    "born", "bound", "class", "day", "era", "facing", "free", "friendly", "held", "level", "like", "line", "long",
    "mail",
    "old", "only", "rated", "rich", "site", "size", "speaking", "style", "trained", "type", "wide", "year",
  ]

  /// All of them: none is a syllable of a romanized Korean or Chinese name, such as *Jong-un*.
  package static let all = participles + descriptive
}
