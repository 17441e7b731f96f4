import Foundation
import NameReading
import Romanization

/// A word in both scripts.
struct ReadingPair {
  let symbols: [UInt32]
  /// Small ASCII letters.
  let letters: [UInt8]
  let weight: Double
}

/// Words of personal names in both scripts, by script.
struct ReadingPairs {
  private(set) var training: [ReadingScript: [ReadingPair]] = [:]
  /// One in twenty, by a hash of the word: for measuring alone.
  private(set) var heldOut: [ReadingScript: [ReadingPair]] = [:]

  /// More words of a script teach little and take long: the commonest are kept.
  private static let mostPairs = 40_000
  private static let longest = 20
  private static let heldOutShare: UInt64 = 20

  /// - Parameter tokens: lines of language, Latin form, native form, count.
  init(tokens path: String, holdsOut: Bool) throws {
    let codes = Dictionary(uniqueKeysWithValues: ReadingScript.allCases.map { ($0.code, $0) })
    var found: [ReadingScript: [(pair: ReadingPair, count: Int)]] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 4, let script = codes[String(fields[0])], let count = Int(fields[3]) else { continue }
      guard let pair = Self.pair(fields[1], fields[2], count, script) else { continue }
      found[script, default: []].append((pair, count))
    }
    for (script, list) in found {
      // Stable: of equal counts the earlier line.
      let kept = list.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        .prefix(Self.mostPairs).map(\.element.pair)
      training[script] = holdsOut ? kept.filter { !Self.isHeldOut($0) } : kept
      heldOut[script] = kept.filter(Self.isHeldOut)
    }
  }

  private static func pair(
    _ latin: Substring, _ native: Substring, _ count: Int, _ script: ReadingScript
  ) -> ReadingPair? {
    let letters = LatinFolding.asciiFolded(latin.utf8).filter { (0x61...0x7A).contains($0) }
    var symbols: [UInt32] = []
    for scalar in native.precomposedStringWithCanonicalMapping.unicodeScalars { script.append(scalar, to: &symbols) }
    guard (1...longest).contains(letters.count), (1...longest).contains(symbols.count) else { return nil }
    // A word that many people bear says more, but not in proportion.
    return ReadingPair(symbols: symbols, letters: letters, weight: Double(max(count, 1)).squareRoot())
  }

  private static func isHeldOut(_ pair: ReadingPair) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for symbol in pair.symbols { hash = (hash ^ UInt64(symbol)) &* 0x0000_0100_0000_01B3 }
    return (hash >> 32) % heldOutShare == 0
  }
}
