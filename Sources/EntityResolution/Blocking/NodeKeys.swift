import NameMatching
import TextModel

extension NameNode {
  /// Numbers of the keys under which a node meets others: two nodes that could be one share at least one.
  ///
  /// Ascending, each once. Persons meet persons; organizations and places meet each other, since newspapers and
  /// taggers mix them up.
  static func keys(of names: [Name]) -> [Int] {
    // Most nodes have one name, whose keys they share.
    if names.count == 1, let only = names.first { return only.keys }
    return names.flatMap(\.keys).sortedOnce()
  }
}

extension NameNode.Name {
  /// The keys of one name, in a fixed order; some may stand twice.
  static func keys(of composed: ComposedName, _ prepared: PreparedName?, initials: [String], type: EntityType)
    -> [BlockingKey]
  {
    let kind = type == .person ? "person/" : "thing/"
    var keys = ["is:" + (type == .person ? composed.folded : composed.identity)]
    // A person taken for an organization or a place elsewhere still meets itself; what is listed is no person.
    if type != .person, composed.place == nil, composed.organization == nil { keys.append("is:" + composed.folded) }
    for key in prepared?.keys(.precise) ?? [] { keys.append(kind + key.rawValue) }
    if type == .person {
      if let beginnings = composed.beginnings { keys.append(kind + beginnings) }
    } else {
      for key in composed.keys { keys.append(kind + key) }
      for letters in initials { keys.append(kind + "letters:" + letters) }
    }
    return keys.map { BlockingKey(rawValue: $0) }
  }
}

extension ComposedName {
  /// The beginnings of the first and the last word in order of their letters: what case endings, and consonants that
  /// alphabets write differently (*Мерц*, *Merz*), leave alone. Nil for a single word.
  fileprivate var beginnings: String? {
    let words = folded.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    let beginnings = [first.prefix(Self.initialLetters), last.prefix(Self.initialLetters)].sorted()
    return "initials:" + beginnings.joined(separator: "+")
  }

  /// Two letters of two words part the people of a year's news into some hundred thousand groups.
  private static let initialLetters = 2

  /// Keys of what the name is made of: each telling element, and each pair of common ones.
  fileprivate var keys: [String] {
    var keys: [String] = []
    var common: [String] = []
    for element in elements {
      switch element {
      case .concept: common.append(element.key)
      case .place:
        common.append(element.key)
      case .word, .organization, .number: keys.append(element.key)
      }
    }
    for (index, first) in common.enumerated() {
      for second in common[(index + 1)...] { keys.append(first + "+" + second) }
    }
    return keys
  }
}
