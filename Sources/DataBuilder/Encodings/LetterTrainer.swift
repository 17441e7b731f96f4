import Foundation
import UnicodeText

/// Learns how the letters of one language follow one another.
struct LetterTrainer {
  let language: String
  let lines: [String]

  /// The most letters that an alphabet may have: Vietnamese with its marks has fewer.
  private static let maximumLetters = 60
  /// A letter that is rarer than one in thirty thousand strayed in from another language.
  private static let leastShare = 3e-5
  /// Shares of what is believed of a pair: its own count, its second letter's, and that anything may happen.
  private static let pairShare = 0.95
  private static let letterShare = 0.04
  private static let chance = 0.01

  func model() -> LetterModel {
    let letters = alphabet()
    let empty = LetterModel(language: language, letters: letters, costs: [])
    let width = LetterModel.classCount(letters: letters.count)
    var pairs = [Double](repeating: 0, count: width * width)
    for line in lines {
      var before = Int(LetterKind.gap)
      for scalar in line.unicodeScalars {
        let next = empty.kind(of: scalar)
        if next == LetterKind.impossible { continue }
        if Int(next) | before != Int(LetterKind.gap) { pairs[before * width + Int(next)] += 1 }
        before = Int(next)
      }
    }
    return LetterModel(language: language, letters: letters, costs: costs(pairs, width))
  }

  private func alphabet() -> [UInt16] {
    var counts: [UInt32: Int] = [:]
    for line in lines {
      for scalar in line.unicodeScalars where LetterKind.isLetter(scalar) {
        counts[LetterKind.folded(scalar).value, default: 0] += 1
      }
    }
    let total = counts.values.reduce(0, +)
    let ascii = counts.filter { $0.key < 0x80 }.values.reduce(0, +)
    let isLatin = 2 * ascii > total
    let frequent = counts.filter { value, count in
      value >= 0x80 && value <= 0xFFFF && Double(count) >= Self.leastShare * Double(total)
    }
    let basic = isLatin ? (0x61...0x7A).map { UInt32($0) } : []
    let others = frequent.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    return (basic + others).prefix(Self.maximumLetters).map { UInt16($0) }.sorted()
  }

  private func costs(_ pairs: [Double], _ width: Int) -> [UInt8] {
    var columns = [Double](repeating: 1, count: width)
    for index in pairs.indices { columns[index % width] += pairs[index] }
    let total = columns.reduce(0, +)
    return pairs.indices.map { index in
      let row = index / width
      let sum = pairs[row * width..<(row + 1) * width].reduce(0, +)
      let ownShare = sum > 0 ? pairs[index] / sum : 0
      let share =
        Self.pairShare * ownShare + Self.letterShare * columns[index % width] / total + Self.chance / Double(width)
      return Cost.units(ofProbability: share * Self.shareWithinClass(UInt8(index % width)))
    }
  }

  /// One of how many the character is within its class.
  private static func shareWithinClass(_ kind: UInt8) -> Double {
    switch kind {
    case LetterKind.foreign, LetterKind.symbol: 1 / 100
    case LetterKind.mark: 1 / 8
    case LetterKind.latin: 1 / 20
    default: 1
    }
  }
}

/// Probabilities as whole parts of a nat.
enum Cost {
  static func units(ofProbability probability: Double) -> UInt8 {
    UInt8(min(max((-log(probability) * LetterModel.unitsPerNat).rounded(), 0), 255))
  }
}
