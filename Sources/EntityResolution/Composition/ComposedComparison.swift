import TextModel

/// Weighs two composed names: what they share speaks for one entity, what only one has speaks against.
enum ComposedComparison {
  /// log₂ odds for one entity, from composition alone.
  ///
  /// Weights are rough rarities: a head word such as *bank* stands in every hundredth name of an organization and a
  /// place name in every thousandth, hence their bits; an untranslated word is rarer still. What only one name has
  /// counts more than what both have, because names of one body drop words far less often than different bodies
  /// share them.
  static func weight(_ left: ComposedName, _ right: ComposedName) -> Double {
    var shared = 0.0
    var onlyLeft: [ComposedName.Element] = []
    var onlyRight = right.elements
    for element in left.elements {
      if let twin = onlyRight.firstIndex(of: element) {
        onlyRight.remove(at: twin)
        shared += bits(element)
      } else {
        onlyLeft.append(element)
      }
    }
    shared += takeCognates(&onlyLeft, &onlyRight)
    if disagree(onlyLeft, onlyRight) { return disagreement }
    let unmatched = (onlyLeft + onlyRight).map(bits).reduce(0, +)
    return shared - unmatchedFactor * unmatched - prior
  }

  /// True when what the two names do not share is one untranslated word on either side or a place that each list
  /// knows by another number: only then can a comparison of letters say more than that of parts.
  static func mayDifferBySpelling(_ left: ComposedName, _ right: ComposedName) -> Bool {
    let onlyLeft = left.elements.filter { !right.elements.contains($0) }
    let onlyRight = right.elements.filter { !left.elements.contains($0) }
    guard onlyLeft.count == onlyRight.count, !onlyLeft.isEmpty else { return false }
    return (onlyLeft + onlyRight).allSatisfy(isSpelled) && !disagree(onlyLeft, onlyRight)
  }

  private static func isSpelled(_ element: ComposedName.Element) -> Bool {
    switch element {
    case .word, .place: true
    case .organization, .concept, .number: false
    }
  }

  /// Words without translation in the list that are still one word in two languages: *cooperazione*, *cooperation*.
  private static func takeCognates(
    _ left: inout [ComposedName.Element], _ right: inout [ComposedName.Element]
  ) -> Double {
    var gained = 0.0
    for index in left.indices.reversed() {
      guard case .word(let word) = left[index] else { continue }
      let twin = right.firstIndex { if case .word(let other) = $0 { areCognate(word, other) } else { false } }
      guard let twin else { continue }
      left.remove(at: index)
      right.remove(at: twin)
      gained += cognateBits
    }
    return gained
  }

  /// Two words are cognate when a long beginning is equal.
  static func areCognate(_ left: String, _ right: String) -> Bool {
    let common = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    let longer = max(left.utf8.count, right.utf8.count)
    return common >= shortestCognate && Double(common) >= cognateShare * Double(longer)
  }

  /// Two different places, or two different numbers, in two names: *Bank of Armenia*, *Bank of America*.
  private static func disagree(_ left: [ComposedName.Element], _ right: [ComposedName.Element]) -> Bool {
    var (leftLists, rightLists): (Set<Substring>, Set<Substring>) = ([], [])
    for element in left { if let list = element.list { leftLists.insert(list) } }
    for element in right { if let list = element.list { rightLists.insert(list) } }
    return !leftLists.isDisjoint(with: rightLists)
  }

  static func bits(_ element: ComposedName.Element) -> Double {
    switch element {
    case .organization: 6
    case .place: 4
    case .concept: 2
    case .number: 4
    case .word: 5
    }
  }

  private static let cognateBits = 3.0
  private static let shortestCognate = 5
  private static let cognateShare = 0.55
  private static let unmatchedFactor = 1.5
  /// Two names that meet under a key are one entity in about one case of four.
  private static let prior = 2.0
  static let disagreement = -12.0
}

extension ComposedName.Element {
  /// The list that numbers a place, or "number": two of one list are two things. A place that one list has under a
  /// CLDR code and another under a GeoNames number may still be one.
  fileprivate var list: Substring? {
    switch self {
    case .place(let id): id.prefix { $0 != ":" }
    case .number: "number"
    case .organization, .concept, .word: nil
    }
  }
}
