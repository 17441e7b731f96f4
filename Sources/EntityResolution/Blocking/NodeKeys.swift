import NameMatching
import TextModel

extension NameNode {
  /// The keys under which the node meets others: two nodes that could be one share at least one.
  ///
  /// Ascending, each once. Persons meet persons; organizations and places meet each other, since newspapers and
  /// taggers mix them up.
  var keys: [BlockingKey] {
    var keys: Set<String> = []
    for name in names {
      keys.insert("is:" + name.identity(type: type))
      for key in name.prepared?.parsed.keys(.precise) ?? [] { keys.insert("part:" + key.rawValue) }
      if type != .person { keys.formUnion(name.composed.keys) }
    }
    // A person tagged as an organization elsewhere still meets itself under "is:".
    let kind = type == .person ? "person" : "thing"
    return keys.map { BlockingKey(rawValue: $0.hasPrefix("is:") ? $0 : kind + "/" + $0) }.sorted()
  }
}

extension ComposedName {
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
