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
    func has(_ elements: [ComposedName.Element], place: Bool) -> Bool {
      elements.contains {
        switch $0 {
        case .place: place
        case .number: !place
        default: false
        }
      }
    }
    return has(left, place: true) && has(right, place: true) || has(left, place: false) && has(right, place: false)
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
  private static let cognateShare = 0.6
  private static let unmatchedFactor = 1.5
  /// Two names that meet under a key are one entity in about one case of four.
  private static let prior = 2.0
  static let disagreement = -12.0
}
