/// Times a piece of work on the process's clock.
enum Stopwatch {
  /// Seconds that one call takes: the median over rounds, after one that warms caches up.
  ///
  /// Work that is over in an instant is repeated until a round lasts long enough to be read off the clock.
  static func seconds(rounds: Int, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let once = try clock.measure(work) / .seconds(1)
    let repeats = max(1, Int(Self.shortestRound / max(once, Self.tick)))
    var times: [Double] = []
    for _ in 0..<rounds {
      let time = try clock.measure { for _ in 0..<repeats { try work() } }
      times.append(time / .seconds(1) / Double(repeats))
    }
    return times.sorted()[times.count / 2]
  }

  /// The same for work that suspends; it is never repeated within a round.
  static func seconds(rounds: Int, _ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds {
      let start = clock.now
      try await work()
      times.append((clock.now - start) / .seconds(1))
    }
    return times.sorted()[times.count / 2]
  }

  /// A round shorter than this drowns in the noise of a shared machine.
  private static let shortestRound = 0.1
  private static let tick = 1e-6
}
