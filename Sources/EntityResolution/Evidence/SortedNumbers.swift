/// Ascending arrays of article and node numbers, used as sets: smaller than a `Set`, and walked in order.
extension [Int] {
  /// The first place at or behind `start` whose number is not below `number`.
  ///
  /// - Complexity: O(log n).
  func lowerBound(of number: Int, from start: Int = 0) -> Int {
    var (lower, upper) = (start, count)
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if self[middle] < number { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// True when two ascending arrays have a number in common.
  ///
  /// - Complexity: O(shorter × log longer).
  func intersectsSorted(_ other: [Int]) -> Bool {
    let (shorter, longer) = count <= other.count ? (self, other) : (other, self)
    var place = 0
    for number in shorter {
      place = longer.lowerBound(of: number, from: place)
      guard place < longer.count else { return false }
      if longer[place] == number { return true }
    }
    return false
  }

  /// How many numbers two ascending arrays, each without repetition, have in common.
  ///
  /// - Complexity: O(both).
  func countOfCommon(with other: [Int]) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < count, right < other.count {
      let (first, second) = (self[left], other[right])
      if first == second { common += 1 }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return common
  }

  /// The numbers in ascending order, each once.
  func sortedOnce() -> [Int] {
    var sorted = self.sorted()
    var kept = 0
    for number in sorted where kept == 0 || sorted[kept - 1] != number {
      sorted[kept] = number
      kept += 1
    }
    sorted.removeSubrange(kept...)
    return sorted
  }
}
