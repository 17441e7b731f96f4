import ArgumentParser
import Foundation
import OnomaKit

/// Times comparing on pairs of a file, each step by itself: a profiler that is pointed at the process then sees that step.
enum PairSpeed {
  /// What is timed.
  enum Step: String, CaseIterable, ExpressibleByArgument {
    /// Names to prepared names.
    case preparing
    /// Prepared names to a weight.
    case prepared
    /// Prepared names to a comparison with its evidence.
    case evidence
    /// Names to a weight.
    case text
  }

  /// Pairs a second, and the sum of what came out, which proves that the work was done.
  ///
  /// - Parameter path: a file of lines `name<TAB>name`.
  static func report(pairs path: String, step: Step, rounds: Int) throws -> String {
    let pairs = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap(Pair.init)
    guard !pairs.isEmpty else {
      throw ValidationError("\(path): no line holds two names, name<TAB>name and nothing else.")
    }
    var sum = 0.0
    let seconds = Stopwatch.seconds(rounds: rounds) { sum = pairs.reduce(0) { $0 + Self.outcome($1, step) } }
    return "\(step.rawValue): \(Int(Double(pairs.count) / seconds)) pairs/s, sum \(sum)"
  }

  private struct Pair {
    let left: String
    let right: String
    let prepared: (PreparedName, PreparedName)

    /// Nil when the line does not hold two names.
    init?(_ line: Substring) {
      let fields = line.split(separator: "\t").map(String.init)
      let matcher = NameMatcher()
      guard fields.count == 2, let one = matcher.prepared(fields[0]), let other = matcher.prepared(fields[1]) else {
        return nil
      }
      (left, right, prepared) = (fields[0], fields[1], (one, other))
    }
  }

  private static func outcome(_ pair: Pair, _ step: Step) -> Double {
    let matcher = NameMatcher()
    switch step {
    case .preparing: return matcher.prepared(pair.left) != nil && matcher.prepared(pair.right) != nil ? 2 : 0
    case .prepared: return matcher.weight(pair.prepared.0, pair.prepared.1).bits
    case .evidence: return Double(matcher.compare(pair.prepared.0, pair.prepared.1).evidence.count)
    case .text: return matcher.weight(pair.left, pair.right).bits
    }
  }
}
