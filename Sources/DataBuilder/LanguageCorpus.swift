import Foundation
import LanguageDetection
import TextModel

/// The text of one language, cut into words as the recognizer cuts them.
struct LanguageCorpus {
  /// One word of the corpus.
  struct Word {
    let letters: Range<Int>
    let isCapitalized: Bool
  }

  let language: Language
  /// Folded letters of all words, end to end.
  private(set) var letters: [UInt32] = []
  private(set) var words: [Word] = []
  /// Words of each line.
  private(set) var lines: [Range<Int>] = []
  /// Frequent words: where they stand in `words`, and how often they were counted.
  private(set) var listed: [(words: Range<Int>, count: Double)] = []

  init(language: Language) { self.language = language }

  /// Adds a line: its words of one alphabet.
  mutating func add(line: String, alphabet: Alphabet) {
    let range = append(line, alphabet: alphabet)
    if !range.isEmpty { lines.append(range) }
  }

  /// Adds a frequent word with its count.
  mutating func add(word: String, count: Double, alphabet: Alphabet) {
    let range = append(word, alphabet: alphabet)
    if !range.isEmpty { listed.append((range, count)) }
  }

  func letters(of word: Int) -> [UInt32] { Array(letters[words[word].letters]) }

  private mutating func append(_ text: String, alphabet: Alphabet) -> Range<Int> {
    let start = words.count
    var scanner = WordScanner(Array(text.utf8))
    while let word = scanner.next() {
      guard word.alphabet == alphabet else { continue }
      if alphabet == .han {
        appendPieces(of: scanner.letters)
      } else {
        append(scanner.letters, isCapitalized: word.isCapitalized)
      }
    }
    return start..<words.count
  }

  /// Text without spaces: runs become pieces of one to six characters, as words are, by a hash of what stands there.
  private mutating func appendPieces(of run: [UInt32]) {
    var start = 0
    while start < run.count {
      let length = 1 + Int((run[start] &* 2_654_435_761) >> 13) % 6
      let end = min(start + length, run.count)
      append(Array(run[start..<end]), isCapitalized: false)
      start = end
    }
  }

  private mutating func append(_ word: [UInt32], isCapitalized: Bool) {
    let start = letters.count
    letters.append(contentsOf: word)
    words.append(Word(letters: start..<letters.count, isCapitalized: isCapitalized))
  }
}

/// Finds and reads the files of a training folder: `CODE.txt` and `words/CODE.tsv`, plain or as `.xz`.
struct LanguageCorpusFolder {
  let path: String

  /// Lines of a language's text; empty when there is none.
  func lines(_ code: String) throws -> [String] {
    try text("\(code).txt").split(separator: "\n").map(String.init)
  }

  /// Frequent words with their counts.
  func words(_ code: String) throws -> [(word: String, count: Double)] {
    try text("words/\(code).tsv").split(separator: "\n").compactMap { row in
      let fields = row.split(separator: "\t")
      guard fields.count == 2, let count = Double(fields[1]) else { return nil }
      return (String(fields[0]), count)
    }
  }

  private func text(_ name: String) throws -> String {
    let plain = URL(fileURLWithPath: path).appendingPathComponent(name)
    if FileManager.default.fileExists(atPath: plain.path) {
      return String(decoding: try Data(contentsOf: plain), as: UTF8.self)
    }
    let packed = plain.path + ".xz"
    guard FileManager.default.fileExists(atPath: packed) else { return "" }
    return String(decoding: try Self.unpacked(packed), as: UTF8.self)
  }

  private static func unpacked(_ path: String) throws -> Data {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xz", "-dc", path]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw LanguageBuildFailure.unreadable(path) }
    return data
  }
}

/// Training could not go on.
enum LanguageBuildFailure: Error, CustomStringConvertible {
  case unreadable(String)
  case noText(String)

  var description: String {
    switch self {
    case .unreadable(let path): "\(path): cannot be unpacked; is xz installed?"
    case .noText(let code): "no training text for \(code): expected \(code).txt or \(code).txt.xz in the corpus folder"
    }
  }
}
