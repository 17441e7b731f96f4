import Foundation

/// Sentences with marked names, from a file of `# text = …`, `token TAB tag`, blank line.
struct ConllCorpus {
  struct Sentence {
    let text: String
    /// UTF-8 ranges in the text, and `PER`, `LOC` or `ORG`.
    var names: [(range: Range<Int>, type: String)]
  }

  let language: String
  var sentences: [Sentence] = []

  init(path: String) throws {
    language = String(URL(fileURLWithPath: path).lastPathComponent.prefix(2))
    var text = ""
    var rows: [(token: String, tag: String)] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("# text = "), rows.isEmpty {
        text = String(line.dropFirst(9))
      } else if line.isEmpty {
        finish(text, &rows)
      } else if let tab = line.firstIndex(of: "\t") {
        let tag = line[line.index(after: tab)...].prefix { $0 != "\t" }
        rows.append((String(line[..<tab]), String(tag)))
      }
    }
    finish(text, &rows)
  }

  private mutating func finish(_ text: String, _ rows: inout [(token: String, tag: String)]) {
    defer { rows = [] }
    guard !rows.isEmpty else { return }
    let bytes = Array(text.utf8)
    var names: [(range: Range<Int>, type: String)] = []
    var position = 0
    for (token, tag) in rows {
      guard let start = Self.find(Array(token.utf8), in: bytes, from: position) else { return }
      position = start + token.utf8.count
      if tag.hasPrefix("B-") {
        names.append((start..<position, String(tag.dropFirst(2))))
      } else if tag.hasPrefix("I-"), let last = names.popLast() {
        names.append((last.range.lowerBound..<position, last.type))
      }
    }
    sentences.append(Sentence(text: text, names: names))
  }

  private static func find(_ token: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !token.isEmpty, bytes.count >= token.count else { return nil }
    return (start...max(start, bytes.count - token.count)).first { offset in
      offset + token.count <= bytes.count && bytes[offset..<(offset + token.count)].elementsEqual(token)
    }
  }

  /// Joins sentences that stood together into short articles, so that what an article says of a word can be learned.
  func articles(of count: Int) -> [Sentence] {
    stride(from: 0, to: sentences.count, by: count).map { first in
      var text = ""
      var names: [(range: Range<Int>, type: String)] = []
      for sentence in sentences[first..<min(first + count, sentences.count)] {
        let offset = text.utf8.count
        names += sentence.names.map { ($0.range.lowerBound + offset..<$0.range.upperBound + offset, $0.type) }
        text += sentence.text
        text += sentence.text.last.map { ".!?\"”".contains($0) } == true ? " " : "\n"
      }
      return Sentence(text: text, names: names)
    }
  }
}
