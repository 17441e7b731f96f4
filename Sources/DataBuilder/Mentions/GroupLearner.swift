import Foundation

/// Puts words that keep like company into one group, by exchange (Kneser & Ney 1993; both neighbors count, as in
/// Uszkoreit & Brants 2008): a word moves to the group that makes its neighbors likeliest, until few move.
struct GroupLearner {
  /// More rounds move hardly a word.
  private static let rounds = 10

  let groupCount: Int
  private(set) var groups: [Int]
  private let counts: [Int]
  /// For each form its neighbors before and behind, the latter numbered on, with how often they meet.
  private var neighbors: [[(place: Int, count: Int32)]]
  /// How often each neighbor meets each group.
  private var meetings: [Int32]
  private var sizes: [Int]
  /// n · ln n.
  private let entropy: [Double]

  init(_ words: RawWords, groupCount: Int) {
    self.groupCount = groupCount
    counts = words.counts
    let length = words.forms.count
    groups = (0..<length).map { $0 < groupCount ? $0 : $0 % groupCount }
    neighbors = Self.neighbors(words, length)
    meetings = [Int32](repeating: 0, count: (length + 1) * 2 * groupCount)
    sizes = [Int](repeating: 0, count: groupCount)
    let longest = (counts.reduce(0, +)) * 2 + 2
    entropy = (0..<min(longest, 1 << 22)).map { $0 == 0 ? 0 : Double($0) * log(Double($0)) }
    for form in 0..<length { add(form, to: groups[form], 1) }
  }

  private static func neighbors(_ words: RawWords, _ length: Int) -> [[(place: Int, count: Int32)]] {
    var tallies = [[Int: Int32]](repeating: [:], count: length)
    for sentence in words.sentences {
      for (place, form) in sentence.enumerated() where form >= 0 {
        let before = place > 0 ? Int(sentence[place - 1]) : length
        let after = place + 1 < sentence.count ? Int(sentence[place + 1]) : length
        if before >= 0 { tallies[Int(form)][before, default: 0] += 1 }
        if after >= 0 { tallies[Int(form)][length + 1 + after, default: 0] += 1 }
      }
    }
    return tallies.map { tally in tally.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
  }

  private mutating func add(_ form: Int, to group: Int, _ sign: Int32) {
    for (place, count) in neighbors[form] { meetings[place * groupCount + group] += sign * count }
    sizes[group] += Int(sign) * counts[form]
  }

  /// Moves words until few move.
  mutating func learn(_ report: (String) -> Void) {
    for round in 1...Self.rounds {
      var moved = 0
      for form in groups.indices {
        let old = groups[form]
        add(form, to: old, -1)
        let best = best(for: form)
        add(form, to: best, 1)
        groups[form] = best
        if best != old { moved += 1 }
      }
      report("groups, round \(round): \(moved) of \(groups.count) words moved")
      if moved * 200 < groups.count { break }
    }
  }

  private func best(for form: Int) -> Int {
    var gains = [Double](repeating: 0, count: groupCount)
    for (place, count) in neighbors[form] {
      let row = place * groupCount
      for group in 0..<groupCount {
        let met = Int(meetings[row + group])
        gains[group] += entropy[met + Int(count)] - entropy[met]
      }
    }
    for group in 0..<groupCount {
      gains[group] -= 2 * (n(sizes[group] + counts[form]) - n(sizes[group]))
    }
    var best = 0
    for group in 1..<groupCount where gains[group] > gains[best] { best = group }
    return best
  }

  private func n(_ value: Int) -> Double {
    value < entropy.count ? entropy[value] : Double(value) * log(Double(value))
  }
}
