import Foundation
import Lexicons

/// Leaves out of raw text what quality is measured on, so that figures stay honest.
struct RawTextSieve {
  /// So many words in a row are hardly the same by chance.
  private static let stretch = 6
  private var known: Set<UInt64> = []

  /// - Parameter paths: marked sentences (`# text = …`), or in `.jsonl` articles, one JSON object with `text` a line.
  init(leavingOut paths: [String]) throws {
    for path in paths {
      let holdsArticles = path.hasSuffix(".jsonl")
      for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        if line.hasPrefix("# text = ") {
          known.formUnion(Self.stretches(line.dropFirst(9)))
        } else if holdsArticles {
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          if let text = object?["text"] as? String { known.formUnion(Self.stretches(text[...])) }
        }
      }
    }
  }

  /// False for a line that shares a stretch of words with what is measured on.
  func passes(_ line: String) -> Bool {
    Self.stretches(line[...]).allSatisfy { !known.contains($0) }
  }

  /// The hashes of all stretches of a text; of a shorter text that of all its words.
  private static func stretches(_ text: Substring) -> [UInt64] {
    let words = WordScan.words(in: Array(text.utf8)).map(\.hash)
    guard let first = words.first else { return [] }
    guard words.count > stretch else { return [words.dropFirst().reduce(first, WordHash.phrase)] }
    return (0...(words.count - stretch)).map { start in
      words[(start + 1)..<(start + stretch)].reduce(words[start], WordHash.phrase)
    }
  }
}
