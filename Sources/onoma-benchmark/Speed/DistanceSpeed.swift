import Foundation
import OnomaKit

/// Times edit distances alone, on lines of a file: what `Benchmarks/peers/distances.py` sets beside other libraries.
enum DistanceSpeed {
  /// Nanoseconds a pair, and the sum of all distances, which proves that the work was done.
  static func report(lines path: String, rounds: Int) throws -> String {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    guard !lines.isEmpty else { return "0 0" }
    let distances = EditDistances(lines)
    var sum = 0
    let seconds = Stopwatch.seconds(rounds: rounds) {
      sum = lines.reduce(0) { total, line in distances.distances(to: line).reduce(total) { $0 + Int($1) } }
    }
    let pairs = Double(lines.count) * Double(lines.count)
    return "\(seconds * 1e9 / pairs) \(sum)"
  }
}
