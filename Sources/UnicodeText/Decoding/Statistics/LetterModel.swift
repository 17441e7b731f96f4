/// How the letters of one language follow one another.
package struct LetterModel: Sendable {
  /// Costs are kept in these parts of a nat (natural logarithm of a probability).
  package static let unitsPerNat = 16.0

  /// The language's tag.
  package let language: String
  /// Its letters in lower case, ascending.
  package let letters: [UInt16]
  /// Cost of a class behind a class: row before, column behind.
  package let costs: [UInt8]

  package init(language: String, letters: [UInt16], costs: [UInt8]) {
    self.language = language
    self.letters = letters
    self.costs = costs
  }

  /// Number of classes: the rows, and the columns.
  package static func classCount(letters: Int) -> Int { letters + Int(LetterKind.firstLetter) }

  /// The class of a scalar in this language.
  package func kind(of scalar: Unicode.Scalar) -> UInt8 {
    kind(folded: LetterKind.folded(scalar).value, other: LetterKind.ofOther(scalar))
  }

  /// The same for a scalar that was looked up before: its small letter, and its class where it is no letter here.
  func kind(folded: UInt32, other: UInt8) -> UInt8 {
    var low = 0
    var high = letters.count
    while low < high {
      let middle = (low + high) / 2
      if UInt32(letters[middle]) < folded { low = middle + 1 } else { high = middle }
    }
    guard low < letters.count, UInt32(letters[low]) == folded else { return other }
    return LetterKind.firstLetter + UInt8(low)
  }

  /// Cost of a byte that means nothing: dearer than anything that a language may write.
  private static let impossibleCost = 300

  /// The cost of bytes whose classes are looked up in `classes`, 256 of them.
  func cost(of bytes: [UInt8], classes: [UInt8]) -> Int {
    cost(ofKinds: bytes.lazy.map { classes[Int($0)] })
  }

  /// The cost of characters by their classes.
  func cost(ofKinds kinds: some Sequence<UInt8>) -> Int {
    let width = Self.classCount(letters: letters.count)
    var total = 0
    var before = Int(LetterKind.gap)
    for next in kinds {
      if next == LetterKind.impossible {
        total += Self.impossibleCost
        before = Int(LetterKind.symbol)
        continue
      }
      // Gaps behind gaps are the same in every encoding, and texts differ in how many they have.
      if Int(next) | before != Int(LetterKind.gap) { total += Int(costs[before * width + Int(next)]) }
      before = Int(next)
    }
    return total
  }
}
