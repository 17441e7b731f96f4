import BundledModels
import Foundation
import NameMatching
import TextModel

/// Writes what a model says of labelled pairs, for the scorers of development sets.
struct PairScores {
  let model: String
  let type: EntityType?

  /// One match weight a line, in bits.
  func write(pairs path: String, to output: String) throws {
    guard let judge = try NameModel(file: model) else { return }
    let matcher = NameMatcher()
    var lines: [String] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).suffix(2).map(String.init)
      guard fields.count == 2, let left = matcher.prepared(fields[0], type: type),
        let right = matcher.prepared(fields[1], type: type)
      else {
        lines.append("nan")
        continue
      }
      lines.append("\(matcher.weight(left, right, judgedBy: judge).bits)")
    }
    try (lines.joined(separator: "\n") + "\n").write(toFile: output, atomically: true, encoding: .utf8)
  }
}

extension NameModel {
  /// Opens a model file; nil when it was made for another state of the tool.
  convenience init?(file path: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let file = try ModelFile(
      ModelBytes(Array(bytes)), kind: .names, formatVersion: NameModel.formatVersion, trust: .foreign)
    self.init(payload: file.payload.array)
  }
}
