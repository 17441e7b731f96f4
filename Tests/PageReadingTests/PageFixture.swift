#if HTML
  import Foundation
  import TestSupport
  import Testing
  import TextModel

  @testable import PageReading

  /// A page of `Fixtures/pages` or one of the folders beside it with what a reader says its story and its fields are.
  struct PageFixture: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let fields: [String: String]
    /// The story's blocks, one a line, with plain spaces.
    let story: [String]

    var testDescription: String { name }

    /// The pages that the rules were adjusted on.
    static let all = pages(in: "pages")
    /// Pages written after the rules, by which they are measured.
    static let heldOut = pages(in: "pages-held-out")
    /// Pages written after the rules that those had led to, and measured once before the next change of the rules.
    static let later = pages(in: "pages-later")

    private static func pages(in name: String) -> [PageFixture] {
      let folder = FixtureFiles.path(name)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".html") }.sorted().compactMap { try? PageFixture(name: $0, folder: folder) }
    }

    private init(name: String, folder: String) throws {
      self.name = name
      bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      let gold = try String(contentsOfFile: "\(folder)/\(name.dropLast(".html".count)).gold.txt", encoding: .utf8)
      let parts = gold.components(separatedBy: "\n---\n")
      var fields: [String: String] = [:]
      for line in parts[0].split(separator: "\n") {
        guard let colon = line.range(of: ": ") else { continue }
        fields[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
      }
      self.fields = fields
      story = parts.dropFirst().joined().split(separator: "\n").map { Self.plain($0) }
    }

    static func plain(_ line: some StringProtocol) -> String {
      line.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// How the blocks of a page were sorted, counted in words so that a menu's entry weighs less than a paragraph.
    struct Score {
      /// Story kept, surroundings kept, story marked.
      var right = 0
      var wrong = 0
      var missed = 0
      var complaints: [String] = []

      var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
      var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }

      static func + (left: Score, right: Score) -> Score {
        Score(
          right: left.right + right.right, wrong: left.wrong + right.wrong, missed: left.missed + right.missed,
          complaints: left.complaints + right.complaints)
      }
    }

    func score(_ page: ExtractedText, weight: (String) -> Int) -> Score {
      var score = Score()
      var left = story
      var offset = 0
      for line in page.text.string.split(separator: "\n", omittingEmptySubsequences: false) {
        let range = TextRange(offset..<offset + line.utf8.count)
        offset = range.upperBound + 1
        let text = Self.plain(line)
        guard !text.isEmpty else { continue }
        let isMarked = page.boilerplate.contains {
          $0.range.lowerBound < range.upperBound && range.lowerBound < $0.range.upperBound
        }
        let place = left.firstIndex { Array($0.utf8) == Array(text.utf8) }
        switch (place, isMarked) {
        case (let place?, false):
          score.right += weight(text)
          left.remove(at: place)
        case (nil, false):
          score.wrong += weight(text)
          score.complaints.append("\(name): kept: \(text)")
        case (_?, true), (nil, true): break
        }
      }
      for text in left {
        score.missed += weight(text)
        score.complaints.append("\(name): missed: \(text)")
      }
      return score
    }
  }
#endif
