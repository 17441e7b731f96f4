import LanguageDetection
import TextModel

/// Reads the texts of languages, and keeps the held-out lines apart.
struct LanguageReader {
  enum Part {
    case training
    case heldOut
  }

  let folder: LanguageCorpusFolder
  let part: Part

  /// Every tenth line is held out.
  private static let heldOutShare: UInt64 = 10
  /// A listed word that is this many times as frequent in another language strayed in from there.
  private static let strayRatio = 15.0

  func corpora(of languages: [TrainedLanguage]) throws -> [LanguageCorpus] {
    let lists = try languages.map(wordList)
    let highest = Self.highestShares(lists)
    return try zip(languages, lists).map { language, list in
      var corpus = LanguageCorpus(language: language.language)
      for line in try lines(of: language) { corpus.add(line: line, alphabet: language.alphabet) }
      guard part == .training else { return corpus }
      for entry in list where entry.share * Self.strayRatio > highest[entry.word] ?? 0 {
        corpus.add(word: entry.word, count: entry.share, alphabet: language.alphabet)
      }
      guard !corpus.lines.isEmpty else { throw LanguageBuildFailure.noText(language.language.rawValue) }
      return corpus
    }
  }

  /// Lines of this part, rewritten ones included.
  func lines(of language: TrainedLanguage) throws -> [String] {
    var lines = try language.files.flatMap { try selected($0) }
    if let rewritten = language.rewritten {
      lines += try selected(rewritten.file).map(rewritten.rule.rewritten)
    }
    return lines
  }

  /// Lines of this part of one file.
  func lines(ofFile file: String) throws -> [String] { try selected(file) }

  private func selected(_ file: String) throws -> [String] {
    try folder.lines(file).filter { Self.isHeldOut($0) == (part == .heldOut) }
  }

  /// FNV-1a of the line's bytes decides: the same lines in any order and on any machine.
  private static func isHeldOut(_ line: String) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return (hash ^ (hash >> 32)) % heldOutShare == 0
  }

  private func wordList(_ language: TrainedLanguage) throws -> [(word: String, share: Double)] {
    var list = try language.files.flatMap { try folder.words($0) }
    if let rewritten = language.rewritten {
      list += try folder.words(rewritten.file).map { (rewritten.rule.rewritten($0.word), $0.count) }
    }
    let total = list.reduce(0) { $0 + $1.count }
    return list.map { ($0.word, $0.count / max(total, 1)) }
  }

  private static func highestShares(_ lists: [[(word: String, share: Double)]]) -> [String: Double] {
    var highest: [String: Double] = [:]
    for entry in lists.joined() { highest[entry.word] = max(highest[entry.word] ?? 0, entry.share) }
    return highest
  }
}
