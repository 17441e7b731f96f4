import TextModel

/// A prepared name, its words and units pinned for one comparison.
///
/// Unsafe pointers: words are read some hundreds of times a pair, and every read of an array behind a reference costs a
/// count and a check; the pointers live no longer than the closure that made this value.
struct NameView {
  /// Held by whoever pinned the name; a view is copied some twenty times a pair, and would count a reference each time.
  unowned(unsafe) let contents: PreparedName.Contents
  let words: UnsafePointer<NameWord>
  let count: Int
  let units: UnsafePointer<UInt8>
  let unitCount: Int

  /// Sums over words named by a mask, in sixteenths of a bit.
  @inline(__always)
  func rarity(_ mask: UInt32) -> Int32 {
    var (sum, rest): (Int32, UInt32) = (0, mask)
    while rest != 0 {
      sum &+= words[rest.trailingZeroBitCount].rarity
      rest &= rest &- 1
    }
    return sum
  }

  @inline(__always)
  func information(_ mask: UInt32) -> Int32 {
    var (sum, rest): (Int32, UInt32) = (0, mask)
    while rest != 0 {
      sum &+= words[rest.trailingZeroBitCount].information
      rest &= rest &- 1
    }
    return sum
  }

  /// The stretch of units of neighboring words.
  func units(_ range: ClosedRange<Int>) -> Range<Int> {
    Int(
      words[range.lowerBound].scanned.unitStart)..<Int(
        words[range.upperBound].scanned.unitStart &+ words[range.upperBound].scanned.unitCount)
  }

  @inline(__always)
  func slice(_ range: ClosedRange<Int>) -> UnitSlice {
    let units = units(range)
    return UnitSlice(start: self.units + units.lowerBound, count: units.count)
  }

  /// From the first content word to the last.
  var contentRange: ClosedRange<Int>? {
    // Particles at the ends belong to people's names (*van*, *al*); beside a legal form they join its words.
    let measures = contents.measures
    let mask = measures.legalForms == 0 ? measures.content | measures.particles : measures.content
    return mask == 0 ? nil : mask.trailingZeroBitCount...(31 - mask.leadingZeroBitCount)
  }

  func information(_ range: ClosedRange<Int>) -> Int32 {
    var sum: Int32 = 0
    for index in range { sum &+= words[index].information }
    return sum
  }
}

extension SpellingComparer {
  /// Pins the words and units of two names and the tables of costs; nil when a name or the model holds nothing.
  @inline(__always)
  static func withPinned<Result>(
    _ left: PreparedName.Contents, _ right: PreparedName.Contents, _ model: NameModel,
    _ body: (NameView, NameView, SpellingComparer) -> Result
  ) -> Result? {
    model.spelling.bytes.withUnsafeBufferPointer { tables in
      model.spelling.bounds.entries.withUnsafeBufferPointer { bounds in
        guard let tables = tables.baseAddress, let bounds = bounds.baseAddress else { return nil }
        return NameView.withPinned(left, noUnits: tables) { one in
          NameView.withPinned(right, noUnits: tables) { other in
            SpellingSavings.borrowed(one, other, tables) { savings in
              let comparer = SpellingComparer(
                model: tables, bounds: bounds, left: one.units, right: other.units, savings: savings)
              return body(one, other, comparer)
            } ?? nil
          } ?? nil
        } ?? nil
      }
    }
  }
}

extension NameView {
  /// - Parameter noUnits: names of foreign words that cannot be read have no units; any address will do for nothing to
  ///   read.
  @inline(__always)
  fileprivate static func withPinned<Result>(
    _ contents: PreparedName.Contents, noUnits: UnsafePointer<UInt8>, _ body: (NameView) -> Result
  ) -> Result? {
    contents.anatomy.words.withUnsafeBufferPointer { words in
      contents.anatomy.units.withUnsafeBufferPointer { units in
        guard let start = words.baseAddress else { return nil }
        let view = NameView(
          contents: contents, words: start, count: words.count, units: units.baseAddress ?? noUnits,
          unitCount: units.count)
        return withExtendedLifetime(contents) { body(view) }
      }
    }
  }
}
