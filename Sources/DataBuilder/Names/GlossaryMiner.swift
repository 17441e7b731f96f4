import Foundation

/// Learns which words of organizations' names translate each other, by IBM's first model of translation (Brown et al.
/// 1993): every English word of an entity is shared out among the words of its names in another language, again and
/// again, until words that always go together have found each other.
struct GlossaryMiner {
  /// One entity: words of its names in one language or script, and the words of its English names.
  struct Example {
    let words: Set<String>
    let english: Set<String>
  }

  /// A word, the English word it translates, and how sure that is.
  struct Translation {
    let word: String
    let english: String
    /// Of all the English words that the word accounts for, the share that are this one.
    let share: Double
  }

  private static let rounds = 6
  /// Languages of fewer entities teach chance.
  private static let fewestEntities = 15
  /// Of the English words that a word accounts for, the least share and number, and the share of its entities in which
  /// the English word stands: below these, collocations pass for translations.
  private static let leastShare = 0.3
  private static let leastStrength = 1.15
  private static let leastTogether = 0.55
  /// What an English word may come from when no word of the other name fits.
  private static let nothing = 0.02
  /// Below this a share is forgotten, to save room.
  private static let negligible = 1e-3

  /// The translations that a language's examples show, in the order of the words.
  func translations(of examples: [Example]) -> [Translation] {
    guard examples.count >= Self.fewestEntities else { return [] }
    let seen = Self.counts(examples.map(\.words))
    let seenEnglish = Self.counts(examples.map(\.english))
    let usable = examples.map { example in
      (
        words: example.words.filter { seen[$0, default: 0] > 1 }.sorted(),
        english: example.english.filter { seenEnglish[$0, default: 0] > 1 }.sorted()
      )
    }
    var shares: [String: [String: Double]] = [:]
    var strengths: [String: [String: Double]] = [:]
    for round in 0..<Self.rounds {
      strengths = Self.shared(usable, by: round == 0 ? nil : shares)
      shares = strengths.mapValues { row in
        let sum = row.values.sorted().reduce(0, +)
        return row.mapValues { $0 / sum }
      }
    }
    return chosen(strengths, shares, seen: seen, together: Self.together(usable))
  }

  private static func counts(_ sets: [Set<String>]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for set in sets { for word in set { counts[word, default: 0] += 1 } }
    return counts
  }

  private static func together(_ usable: [(words: [String], english: [String])]) -> [String: [String: Int]] {
    var together: [String: [String: Int]] = [:]
    for (words, english) in usable {
      for word in words { for target in english { together[word, default: [:]][target, default: 0] += 1 } }
    }
    return together
  }

  /// One round: shares every English word out by what is known so far, evenly at first.
  private static func shared(
    _ usable: [(words: [String], english: [String])], by shares: [String: [String: Double]]?
  ) -> [String: [String: Double]] {
    var found: [String: [String: Double]] = [:]
    for (words, english) in usable {
      for target in english {
        let weights = words.map { word in shares.map { $0[word]?[target] ?? 0 } ?? 1 }
        let sum = weights.reduce(shares == nil ? 1 : nothing, +)
        for (word, weight) in zip(words, weights) where weight / sum > negligible {
          found[word, default: [:]][target, default: 0] += weight / sum
        }
      }
    }
    return found
  }

  private func chosen(
    _ strengths: [String: [String: Double]], _ shares: [String: [String: Double]], seen: [String: Int],
    together: [String: [String: Int]]
  ) -> [Translation] {
    var chosen: [Translation] = []
    for (word, row) in strengths.sorted(by: { $0.key < $1.key }) {
      let best = row.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (english, strength) in best.prefix(2) {
        let share = shares[word]?[english] ?? 0
        let common = Double(together[word]?[english] ?? 0) / Double(seen[word] ?? 1)
        guard strength >= Self.leastStrength, share >= Self.leastShare, common >= Self.leastTogether else { continue }
        chosen.append(Translation(word: word, english: english, share: share))
      }
    }
    return Self.withoutNested(chosen, seen: seen)
  }

  /// Of two runs of characters that stand for one English word, one inside the other, the longer stays when the shorter
  /// hardly stands without it; else the shorter, and the longer beside it when it is as sure and nearly as frequent.
  private static func withoutNested(_ all: [Translation], seen: [String: Int]) -> [Translation] {
    let always = 0.95
    let mostly = 0.7
    let byEnglish = Dictionary(grouping: all, by: \.english)
    return all.filter { one in
      guard CharacterRuns.isRun(one.word) else { return true }
      return !(byEnglish[one.english] ?? []).contains { other in
        guard other.word != one.word else { return false }
        let (mine, its) = (Double(seen[one.word] ?? 0), Double(seen[other.word] ?? 0))
        if other.word.contains(one.word) { return its >= always * mine }
        guard one.word.contains(other.word), mine < always * its else { return false }
        return mine < mostly * its || one.share < always * other.share
      }
    }
  }
}
