import Foundation

/// Times a piece of work in processor time of this process: on a machine that others use too, the clock on the wall
/// would mostly measure them.
enum Stopwatch {
  /// Seconds that one call takes: the median over rounds, after one that warms caches up.
  ///
  /// Work that is over in an instant is repeated until a round lasts long enough to be read off the clock.
  static func seconds(rounds: Int, _ work: () throws -> Void) rethrows -> Double {
    let once = try measured(work)
    let repeats = max(1, Int(shortestRound / max(once, tick)))
    var times: [Double] = []
    for _ in 0..<rounds {
      let time = try measured { for _ in 0..<repeats { try work() } }
      times.append(time / Double(repeats))
    }
    return median(of: times)
  }

  /// The same for work that suspends; it is never repeated within a round.
  static func seconds(rounds: Int, _ work: () async throws -> Void) async rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<rounds {
      let start = processorTime
      try await work()
      times.append(processorTime - start)
    }
    return median(of: times)
  }

  /// Seconds on the wall, for work that is done by another process.
  static func wallSeconds(rounds: Int, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds { times.append(try clock.measure(work) / .seconds(1)) }
    return median(of: times)
  }

  private static func measured(_ work: () throws -> Void) rethrows -> Double {
    let start = processorTime
    try work()
    return processorTime - start
  }

  private static func median(of times: [Double]) -> Double { times.sorted()[times.count / 2] }

  /// Seconds of processor time that all threads of the process have used.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// A round shorter than this drowns in the grain of the clock.
  private static let shortestRound = 0.1
  private static let tick = 1e-6
}
