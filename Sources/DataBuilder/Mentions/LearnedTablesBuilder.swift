import Foundation
import Lexicons
import MentionExtraction
import TextModel

/// Makes the tables of words and of letters, from raw text and from lists of names.
struct LearnedTablesBuilder {
  /// Numbers of two languages share one byte, and 0 is an unknown word.
  static let groupsPerLanguage = 127
  /// A form seen less often has too little company.
  private static let rarest = 3
  /// A word seen less often with or without a capital may be an error.
  private static let rarestCase = 3
  /// 2¹⁴ buckets of four words: some forty thousand words fill two thirds.
  private static let bucketBits = 14

  private struct Entry {
    let key: UInt64
    let bits: UInt32
    let count: Int
  }

  private var entries: [Entry] = []
  private var letters = LetterLearner()

  /// Learns from the raw sentences of a language.
  ///
  /// - Parameter number: 0 or 1: which half of the groups' numbers is the language's.
  mutating func add(lines: [String], language: String, number: Int, report: (String) -> Void) {
    let words = RawWords(lines: lines, rarest: Self.rarest)
    var learner = GroupLearner(words, groupCount: Self.groupsPerLanguage)
    learner.learn(report)
    let code = UInt8(truncatingIfNeeded: Lexicon.bundled.languageIndex(of: Language(language)))
    var groups: [UInt64: (upper: UInt32, lower: UInt32, count: Int)] = [:]
    for (form, group) in zip(words.forms.indices, learner.groups) {
      let value = UInt32(number * Self.groupsPerLanguage + group + 1)
      var known = groups[words.forms[form].hash] ?? (0, 0, 0)
      if words.forms[form].isCapitalized { known.upper = value } else { known.lower = value }
      known.count += words.counts[form]
      groups[words.forms[form].hash] = known
    }
    for (hash, known) in groups {
      let share = Self.share(words.cases[hash] ?? (0, 0))
      entries.append(
        Entry(
          key: WordGroups.key(hash, language: code), bits: known.upper << 12 | known.lower << 4 | share,
          count: known.count))
    }
    for (word, count) in words.lowerWords where count > 1 { letters.add(word, label: 0, count: Float(count)) }
  }

  /// 1 never with a capital … 7 always, 0 when seen too seldom.
  private static func share(_ seen: (lower: Int, capital: Int)) -> UInt32 {
    let total = seen.lower + seen.capital
    guard total >= rarestCase else { return 0 }
    let percent = seen.capital * 100 / total
    return UInt32([2, 10, 40, 75, 95, 100].firstIndex { percent < $0 } ?? 6) + 1
  }

  /// Learns letters from lines of entity, type, language, name.
  mutating func add(clusters path: String) throws {
    let labels = ["person": 1, "place": 2, "org": 3]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 4, let label = labels[String(fields[1])] else { continue }
      let bytes = Array(fields[3].utf8)
      for word in WordScan.words(in: bytes) where word.shape.contains(.initialUpper) && !word.shape.contains(.single) {
        letters.add(String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self), label: label)
      }
    }
  }

  /// Learns letters from lines of language, Latin spelling, native spelling, count: how many people have the part.
  mutating func add(parts path: String) throws {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 4, let count = Float(fields[3]) else { continue }
      letters.add(String(fields[1]), label: 1, count: count)
    }
  }

  /// The finished tables.
  func tables(report: (String) -> Void) -> LearnedTables {
    let bucketCount = 1 << Self.bucketBits
    var table = [UInt32](repeating: 0, count: bucketCount * WordGroups.bucketLength)
    var lost = 0
    for entry in entries.sorted(by: { (-$0.count, $0.key) < (-$1.count, $1.key) }) {
      let start = Int(entry.key & UInt64(bucketCount - 1)) * WordGroups.bucketLength
      let check = WordGroups.check(entry.key)
      let places = start..<(start + WordGroups.bucketLength)
      guard let place = places.first(where: { table[$0] == 0 }), !places.contains(where: { table[$0] >> 20 == check })
      else {
        lost += 1
        continue
      }
      table[place] = check << 20 | entry.bits
    }
    report("words: \(entries.count), of which \(lost) found no place")
    return LearnedTables(groups: table, letters: letters.learned(report))
  }
}
