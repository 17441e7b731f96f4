import Foundation
import Lexicons

/// The words of raw sentences of one language, as numbers, with how often each is written with a capital.
struct RawWords {
  /// Capital letters tell the word from its namesake: *Turkey* and *turkey* are two.
  struct Form: Hashable {
    let hash: UInt64
    let isCapitalized: Bool
  }

  /// Sentences as numbers of forms; rarer forms are -1.
  private(set) var sentences: [[Int32]] = []
  /// The forms, the most frequent first.
  private(set) var forms: [Form] = []
  private(set) var counts: [Int] = []
  /// Times in lower case and with a capital inside a sentence.
  private(set) var cases: [UInt64: (lower: Int, capital: Int)] = [:]
  /// Words in lower case as they are written, for learning letters.
  private(set) var lowerWords: [String: Int] = [:]

  /// - Parameter rarest: forms that occur less often are left out.
  init(lines: [String], rarest: Int) {
    var all: [[(form: Form, starts: Bool)]] = []
    for line in lines {
      let bytes = Array(line.utf8)
      let words = WordScan.words(in: bytes)
      let isLoud = !words.contains { $0.shape.contains(.hasLower) && !$0.shape.contains(.initialUpper) }
      guard !isLoud else { continue }
      var row: [(form: Form, starts: Bool)] = []
      for (place, word) in words.enumerated() {
        let isCapitalized = word.shape.contains(.initialUpper) && !word.shape.contains(.number)
        let starts = place == 0 || Self.endsSentence(bytes, Int(words[place - 1].end)..<Int(word.start))
        note(word, bytes, isCapitalized, starts)
        row.append((Form(hash: word.hash, isCapitalized: isCapitalized), starts))
      }
      all.append(row)
    }
    number(all, rarest: rarest)
  }

  private mutating func note(_ word: LexicalWord, _ bytes: [UInt8], _ isCapitalized: Bool, _ starts: Bool) {
    guard !word.shape.contains(.number) else { return }
    if isCapitalized {
      if !starts { cases[word.hash, default: (0, 0)].capital += 1 }
    } else {
      cases[word.hash, default: (0, 0)].lower += 1
      if !word.shape.contains(.hasDigit) {
        lowerWords[String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self), default: 0] += 1
      }
    }
  }

  private static func endsSentence(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
    bytes[gap].contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x3A || $0 == 0x22 || $0 >= 0x80 }
  }

  /// A word that begins a sentence is taken for its form in lower case when that is the commoner one.
  private mutating func number(_ all: [[(form: Form, starts: Bool)]], rarest: Int) {
    let plain = all.map { row in
      row.map { word -> Form in
        guard word.starts, word.form.isCapitalized else { return word.form }
        let known = cases[word.form.hash] ?? (0, 0)
        return Form(hash: word.form.hash, isCapitalized: known.capital >= known.lower)
      }
    }
    var tally: [Form: Int] = [:]
    for form in plain.joined() { tally[form, default: 0] += 1 }
    forms = tally.filter { $0.value >= rarest }.keys.sorted {
      (-tally[$0, default: 0], $0.hash, $0.isCapitalized ? 1 : 0)
        < (-tally[$1, default: 0], $1.hash, $1.isCapitalized ? 1 : 0)
    }
    counts = forms.map { tally[$0, default: 0] }
    let numbers = Dictionary(uniqueKeysWithValues: forms.enumerated().map { ($1, Int32($0)) })
    sentences = plain.map { row in row.map { numbers[$0] ?? -1 } }
  }
}
