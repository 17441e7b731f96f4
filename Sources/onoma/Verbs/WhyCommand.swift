import ArgumentParser
import OnomaKit

struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Shows the chain of links that holds two mentions, names or ids of one entity together.",
    discussion: """
      Each link says who made it, on what evidence, and which standards explain the two spellings.

      Example:
        onoma why --store press.onoma "Токаев" "Kassim Jomart Tokaev"
      """)

  @OptionGroup var pair: EntityPair

  func run() async throws {
    try await reportingFailures {
      try await judging {
        let (store, first, second) = try await pair.found()
        guard first.entity.id == second.entity.id else {
          throw CommandFailure(
            .badInput,
            "\(pair.left) | \(pair.right): two entities, \(first.entity.id) and \(second.entity.id); ask onoma why-not")
        }
        let links = try await LinkTrail(in: store).links(first, second)
        var output = OutputWriter.standardOutput
        if pair.format == .text {
          try output.line(
            "one entity: \(Entity(first.entity).label)  [\(first.entity.type.rawValue) \(first.entity.id)]")
          if links.isEmpty { try output.line("    both are one mention, or the entity itself") }
        }
        for link in links {
          let record = LinkRecord(link, type: first.entity.type)
          if pair.format == .text {
            for line in record.lines { try output.line(line) }
          } else {
            try output.line(try JSONText.line(record))
          }
        }
        try output.flush()
      }
    }
  }
}

/// A link, for people and for programs.
struct LinkRecord: Encodable {
  let kind: String
  let left: String
  let right: String
  let leftMention: String
  let rightMention: String
  let bits: Double?
  let reasons: [String]
  let comparison: ComparisonRecord

  init(_ link: EntityLink, type: EntityType) {
    kind = link.kind.rawValue
    left = link.leftName
    right = link.rightName
    leftMention = Self.title(link.left)
    rightMention = Self.title(link.right)
    bits = link.weight.map { Figure.rounded($0.bits) }
    reasons = link.reasons
    comparison = ComparisonRecord(
      left: link.leftName, right: link.rightName, link.comparison(type: type), profile: NameMatcher().profile)
  }

  static func title(_ mention: MentionReference) -> String {
    "\(mention.document.rawValue):\(mention.range.lowerBound)-\(mention.range.upperBound)"
  }

  var lines: [String] {
    var lines = ["\(left)  (\(leftMention))", "  = \(right)  (\(rightMention))"]
    let weight = bits.map { ", \(Figure.rounded($0)) bits" } ?? ""
    lines.append("    \(Self.words[kind] ?? kind)\(weight): \(reasons.joined(separator: "; "))")
    guard left != right else { return lines }
    lines += comparison.lines.map { "    " + $0 }
    return lines
  }

  private static let words = [
    "name": "without comparing", "article": "in one article", "matcher": "joined by the matcher",
    "person": "judged by a person",
  ]
}
