import LanguageDetection
import TextModel

/// Cuts test texts of several kinds out of held-out lines.
struct LanguageTestSets {
  enum Kind: String, CaseIterable {
    case words, pairs, headlines, sentences, paragraphs
  }

  /// Languages that most recognizers know: figures over them can be compared.
  static let common = [
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "hy", "id", "it",
    "ja", "ka", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "ur", "vi", "zh",
  ]

  /// Languages that their alphabet names, so that nothing was trained.
  static let ofOneAlphabet = ["bn", "el", "he", "hy", "ka", "ko", "pa", "ta", "te", "th"]

  /// Texts of each kind in each language.
  let texts: Int

  private static let shortestWord = 5
  private static let linesOfParagraph = 6

  func texts(of kind: Kind, from lines: [String], times: Int = 1) -> [String] {
    let made: [String] =
      switch kind {
      case .words: lines.flatMap { words(in: $0).filter { $0.count >= Self.shortestWord }.prefix(2) }
      case .pairs: lines.compactMap { pair(in: $0) }
      case .headlines: lines.compactMap { headline(in: $0) }
      case .sentences: lines.filter { $0.count >= 30 }
      case .paragraphs: paragraphs(lines)
      }
    var seen: Set<String> = []
    let distinct = made.filter { seen.insert($0).inserted }
    // Evenly over the whole file, so that all sources of a language take part.
    let wanted = texts * times
    let step = max(distinct.count / max(wanted, 1), 1)
    return stride(from: 0, to: distinct.count, by: step).prefix(wanted).map { distinct[$0] }
  }

  /// Small-letter words, or pieces of four characters where nothing separates words.
  private func words(in line: String) -> [String] {
    line.split(whereSeparator: { !$0.isLetter }).map(String.init).filter { $0.first?.isUppercase == false }
      .map { isUnspaced($0) ? String($0.prefix(5)) : $0 }
  }

  private func pair(in line: String) -> String? {
    let words = line.split(whereSeparator: { !$0.isLetter }).map(String.init)
    for index in words.indices.dropLast() where words[index].count + words[index + 1].count >= 10 {
      return words[index].first?.isUppercase == true ? nil : "\(words[index]) \(words[index + 1])"
    }
    return nil
  }

  /// The first five to eight words of a line.
  private func headline(in line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.count >= 5 else {
      return words.first.map { isUnspaced(String($0)) } == true ? String(line.prefix(20)) : nil
    }
    return words.prefix(5 + words.count % 4).joined(separator: " ")
  }

  private func paragraphs(_ lines: [String]) -> [String] {
    stride(from: 0, to: lines.count, by: Self.linesOfParagraph).map { start in
      lines[start..<min(start + Self.linesOfParagraph, lines.count)].joined(separator: " ")
    }
  }

  private func isUnspaced(_ word: String) -> Bool {
    word.unicodeScalars.first.map { (0xE00...0xE5B).contains($0.value) || $0.value >= 0x3000 && $0.value < 0xAC00 }
      ?? false
  }
}
