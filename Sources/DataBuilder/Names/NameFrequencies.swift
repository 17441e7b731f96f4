import Foundation
import NameMatching
import TextModel

/// Counts in how many entities of each kind a word was seen.
struct NameFrequencies {
  private var counts = Array(repeating: Array(repeating: 0, count: WordFrequencies.cells), count: 3)
  private var totals = [0, 0, 0]

  /// Reads lines of entity, type, language, name, sorted by entity.
  init(clusters path: String) throws {
    var entity: Substring = ""
    var kind = 0
    var cells: Set<Int> = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let type = Self.kinds[String(fields[1])] else { continue }
      if fields[0] != entity {
        add(cells, kind: kind)
        (entity, kind, cells) = (fields[0], type, [])
      }
      for word in SpellingSample.words(of: String(fields[3]), partedAs: EntityType.allCases[kind]) {
        cells.insert(WordFrequencies.cell(word.hash))
      }
    }
    add(cells, kind: kind)
  }

  private static let kinds = ["person": 0, "place": 1, "org": 2]

  private mutating func add(_ cells: Set<Int>, kind: Int) {
    guard !cells.isEmpty else { return }
    totals[kind] += 1
    for cell in cells { counts[kind][cell] += 1 }
  }

  var payload: [UInt8] { WordFrequencies.payload(counts: counts, totals: totals) }
}
