/// Costs between the units of two names, by the tables of their alphabets.
///
/// Unsafe pointers: see ``SpellingDistance``; the pointers live no longer than the closure that made this value.
struct SpellingComparer {
  let model: UnsafePointer<UInt8>
  let bounds: UnsafePointer<SpellingBounds.Entry>
  let left: UnsafePointer<UInt8>
  let right: UnsafePointer<UInt8>
  /// Nil for names of several alphabets, and very long ones.
  let savings: SpellingSavings?

  /// Cost of a stretch of the left name's units against one of the right's, in sixteenths of a bit; anything above `limit`
  /// may be answered as soon as it is certain.
  @inline(__always)
  func cost(
    _ leftRange: Range<Int>, _ leftAlphabet: Alphabet, _ rightRange: Range<Int>, _ rightAlphabet: Alphabet, limit: Int32
  ) -> Int32 {
    savings?.cost(leftRange, rightRange)
      ?? singleCost(leftRange, leftAlphabet, rightRange, rightAlphabet, limit)
  }

  /// The cost without a table for the two names.
  private func singleCost(
    _ leftRange: Range<Int>, _ leftAlphabet: Alphabet, _ rightRange: Range<Int>, _ rightAlphabet: Alphabet,
    _ limit: Int32
  ) -> Int32 {
    let one = UnitSlice(start: left + leftRange.lowerBound, count: leftRange.count)
    let other = UnitSlice(start: right + rightRange.lowerBound, count: rightRange.count)
    if leftAlphabet == rightAlphabet {
      return SpellingDistance.cost(one, other, model + SpellingModel.ownTable(leftAlphabet), limit: limit)
    }
    // The row side is the alphabet that is not Latin; of two such, the one that keeps more is read into Latin.
    return leftAlphabet.loss >= rightAlphabet.loss
      ? crossCost(one, leftAlphabet, other, rightAlphabet, limit)
      : crossCost(other, rightAlphabet, one, leftAlphabet, limit)
  }

  private func crossCost(
    _ native: UnitSlice, _ alphabet: Alphabet, _ latin: UnitSlice, _ latinAlphabet: Alphabet, _ limit: Int32
  ) -> Int32 {
    let table = model + SpellingModel.latinTable(alphabet)
    if latinAlphabet.usesLatinUnits || latinAlphabet == .digits {
      return SpellingDistance.cost(native, latin, table, limit: limit)
    }
    let reading = model + SpellingModel.latinUnitRow(latinAlphabet)
    let count = min(latin.count, SpellingDistance.maximumUnits)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(count, 1)) { buffer in
      guard let start = buffer.baseAddress else { return limit }
      for index in 0..<count { start[index] = reading[Int(latin.start[index])] }
      return SpellingDistance.cost(native, UnitSlice(start: start, count: count), table, limit: limit)
    }
  }

  /// What is known at once of a stretch of the left name's units; nothing without a table.
  @inline(__always)
  func leftSums(_ units: Range<Int>) -> SpellingSavings.Sums { savings?.leftSums(units) ?? SpellingSavings.Sums() }

  /// What is known at once of a stretch of the right name's units.
  @inline(__always)
  func rightSums(_ units: Range<Int>) -> SpellingSavings.Sums { savings?.rightSums(units) ?? SpellingSavings.Sums() }

  /// What the cost of two stretches is at least, where there is no table; 0 when it is not known.
  func singleLeastCost(
    _ leftRange: Range<Int>, _ leftAlphabet: Alphabet, _ rightRange: Range<Int>, _ rightAlphabet: Alphabet
  ) -> Int32 {
    let one = UnitSlice(start: left + leftRange.lowerBound, count: leftRange.count)
    let other = UnitSlice(start: right + rightRange.lowerBound, count: rightRange.count)
    return one.count > other.count
      ? leastCost(one, leftAlphabet, of: UnitSet(other), rightAlphabet)
      : leastCost(other, rightAlphabet, of: UnitSet(one), leftAlphabet)
  }

  /// What a stretch of units costs at least against any that is made of a set of units alone; 0 when it is not known.
  ///
  /// Every unit of the stretch is written by one of the set or left out, whatever the order.
  func leastCost(_ units: UnitSlice, _ alphabet: Alphabet, of set: UnitSet, _ other: Alphabet) -> Int32 {
    guard let first = boundStart(alphabet, other) else { return 0 }
    let entries = bounds + first
    var sum: Int32 = 0
    for index in 0..<units.count {
      let entry = entries + Int(units.start[index])
      sum &+= entry.pointee.near.meets(set) ? entry.pointee.nearCost : entry.pointee.farCost
    }
    return sum
  }

  private func boundStart(_ alphabet: Alphabet, _ other: Alphabet) -> Int? {
    if alphabet == other { return SpellingBounds.own(alphabet) }
    let isNative = alphabet.loss >= other.loss
    let (native, latin) = isNative ? (alphabet, other) : (other, alphabet)
    guard latin.usesLatinUnits || latin == .digits else { return nil }
    return isNative ? SpellingBounds.rows(native) : SpellingBounds.columns(native)
  }
}
