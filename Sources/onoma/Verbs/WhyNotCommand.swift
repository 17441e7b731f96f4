import ArgumentParser
import OnomaKit

struct WhyNotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why-not",
    abstract: "Says why two entities are not one, and which single change would make them one.",
    discussion: """
      They were judged different, or never compared (no shared key, or one that too many share), or the evidence is too \
      weak or speaks against it.

      Example:
        onoma why-not --store press.onoma "Ali Vellabati" "Ali Akbar Velayati"
      """)

  @OptionGroup var pair: EntityPair

  func run() async throws {
    try await reportingFailures {
      try await judging {
        let (store, first, second) = try await pair.found()
        guard first.entity.id != second.entity.id else {
          throw CommandFailure(
            .badInput, "\(pair.left) | \(pair.right): both are one entity, \(first.entity.id); ask onoma why")
        }
        let record = SeparationRecord(try await Separation(of: first.entity, from: second.entity, in: store))
        var output = OutputWriter.standardOutput
        if pair.format == .text {
          for line in record.lines { try output.line(line) }
        } else {
          try output.line(try JSONText.line(record))
        }
        try output.flush()
      }
    }
  }
}

/// Why two are two, for people and for programs.
struct SeparationRecord: Encodable {
  let left: String
  let right: String
  let reasons: [String]
  let flips: [String]
  let bits: Double
  let needed: Double
  let sharedKeys: [String]
  let leftKeys: [String]
  let rightKeys: [String]
  let rulings: [Int]
  let comparison: ComparisonRecord
  private let titles: [String]

  private enum CodingKeys: String, CodingKey {
    case left, right, reasons, flips, bits, needed, rulings, comparison
    case sharedKeys = "shared_keys"
    case leftKeys = "left_keys"
    case rightKeys = "right_keys"
  }

  init(_ separation: Separation) {
    left = separation.left.id.rawValue
    right = separation.right.id.rawValue
    reasons = separation.reasons
    flips = separation.flips
    bits = Figure.rounded(separation.total.bits)
    needed = Figure.rounded(separation.needed.bits)
    sharedKeys = separation.sharedKeys.map(\.rawValue)
    leftKeys = separation.leftKeys.map(\.rawValue)
    rightKeys = separation.rightKeys.map(\.rawValue)
    rulings = separation.rulings.map(\.number)
    comparison = ComparisonRecord(
      left: separation.leftName, right: separation.rightName, separation.comparison, profile: NameMatcher().profile)
    titles = [separation.left, separation.right].map {
      "\(Entity($0).label)  [\($0.type.rawValue) \($0.id)]  \(EntityListing.counted($0.documentCount, "document"))"
    }
  }

  var lines: [String] {
    titles + reasons.map { "    not one: \($0)" }
      + ["    compared: \(comparison.left) | \(comparison.right)"] + comparison.lines.map { "      " + $0 }
      + flips.map { "    would be one with: \($0)" }
  }
}
