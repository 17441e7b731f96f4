import Foundation
import NameMatching

/// Reads the training files of names into pairs of words.
struct NamePairs {
  /// Pairs (word, Latin word) by the word's alphabet.
  private(set) var againstLatin: [Alphabet: [SpellingPair]] = [:]
  /// Pairs of words of one alphabet.
  private(set) var againstItself: [Alphabet: [SpellingPair]] = [:]

  /// Names of one entity beyond this many pairs add nothing new.
  private static let pairsPerEntity = 24

  /// Adds single-word pairs: lines of language, Latin form, native form, count.
  mutating func addTokens(at path: String) throws {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let count = Double(fields[3]) else { continue }
      // A pair seen often is surer, but must not drown the rare ones.
      add(String(fields[2]), String(fields[1]), weight: 1 + log2(count))
    }
  }

  /// Adds the words of names of one entity: lines of entity, type, language, name, sorted by entity.
  mutating func addClusters(at path: String) throws {
    var entity: Substring = ""
    var names: [String] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, fields[1] != "org" else { continue }
      if fields[0] != entity {
        addPairs(of: names)
        (entity, names) = (fields[0], [])
      }
      names.append(String(fields[3]))
    }
    addPairs(of: names)
  }

  private mutating func addPairs(of names: [String]) {
    var made = 0
    for (offset, left) in names.enumerated() {
      for right in names.dropFirst(offset + 1) where made < Self.pairsPerEntity {
        add(left, right, weight: 1)
        made += 1
      }
    }
  }

  /// Adds the words of two names that have equally many, in their order.
  private mutating func add(_ left: String, _ right: String, weight: Double) {
    let (lefts, rights) = (SpellingSample.words(of: left), SpellingSample.words(of: right))
    guard lefts.count == rights.count else { return }
    for (one, other) in zip(lefts, rights) where one.units.count > 1 && other.units.count > 1 {
      if one.alphabet == other.alphabet {
        againstItself[one.alphabet, default: []].append(
          SpellingPair(left: one.units, right: other.units, weight: weight))
      } else if other.alphabet == .latin {
        againstLatin[one.alphabet, default: []].append(
          SpellingPair(left: one.units, right: other.units, weight: weight))
      } else if one.alphabet == .latin {
        againstLatin[other.alphabet, default: []].append(
          SpellingPair(left: other.units, right: one.units, weight: weight))
      }
    }
  }
}
