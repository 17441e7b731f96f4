/// Cuts Latin letters into units: the longest letter group first, doubled letters once.
struct LatinSegmenter: Sendable {
  static let shared = LatinSegmenter()
  /// Unit of two plain letters (first × 32 + second); 0 when they are no group.
  private var pairs = [UInt8](repeating: 0, count: 1024)
  /// Longer groups that start with two letters, by the same number.
  private var longer: [[(letters: [UInt8], unit: UInt8)]] = Array(repeating: [], count: 1024)

  private init() {
    for (offset, group) in LatinUnits.groups.enumerated() {
      let letters = group.utf8.map { $0 &- 0x61 }
      let unit = LatinUnits.firstGroup + UInt8(offset)
      let index = Int(letters[0]) * 32 + Int(letters[1])
      if letters.count == 2 { pairs[index] = unit } else { longer[index].append((letters, unit)) }
    }
  }

  /// Appends the units of `letters` to `units`.
  func appendUnits(of letters: [UInt8], to units: inout [UInt8]) {
    var position = 0
    while position < letters.count {
      let first = letters[position]
      guard position + 1 < letters.count else {
        units.append(first)
        return
      }
      let second = letters[position + 1]
      if first < 26, second < 26 {
        let index = Int(first) * 32 + Int(second)
        if let group = longGroup(at: position, in: letters, index: index) {
          units.append(group.unit)
          position += group.length
          continue
        }
        if pairs[index] != 0 {
          units.append(pairs[index])
          position += 2
          continue
        }
      }
      if first != second { units.append(first) }
      position += 1
    }
  }

  private func longGroup(at position: Int, in letters: [UInt8], index: Int) -> (unit: UInt8, length: Int)? {
    guard !longer[index].isEmpty else { return nil }
    for (group, unit) in longer[index] where position + group.count <= letters.count {
      if (2..<group.count).allSatisfy({ letters[position + $0] == group[$0] }) { return (unit, group.count) }
    }
    return nil
  }
}
