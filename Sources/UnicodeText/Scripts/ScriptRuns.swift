public import TextModel

/// A stretch of text in one script.
public struct ScriptRun: Hashable, Sendable {
  /// UTF-8 range in the source text.
  public let range: TextRange
  public let script: Script

  public init(range: TextRange, script: Script) {
    self.range = range
    self.script = script
  }
}

/// Parts a text into stretches of one script (UAX #24).
///
/// ```swift
/// let text = SourceText("Xi Jinping (习近平)")
/// ScriptRuns.runs(in: text).map { "\($0.script) \($0.range)" }        // ["Latn 0..<12", "Hani 12..<22"]
/// ```
///
/// Spaces, digits, punctuation and combining marks belong to no script of their own: they go with the letters before
/// them, at the start of a text with the letters behind them. A closing bracket goes with its opening one (UAX #24,
/// § 5.1) only as far as this rule takes it.
public enum ScriptRuns {
  /// The runs of a text: they tile it, and neighbors differ in script. A text without letters is one run of
  /// ``Script/common``; an empty one has none.
  ///
  /// - Complexity: O(n).
  public static func runs(in text: SourceText) -> [ScriptRun] {
    let table = ScriptTable.shared
    var runs: [ScriptRun] = []
    var start = 0
    var current: UInt8?
    ScalarWalk.forEach(in: text.utf8) { scalar, offset in
      let number = table.number(of: scalar)
      guard !table.isShared(number), number != current else { return }
      if let current {
        runs.append(ScriptRun(range: TextRange(start..<offset), script: table.script(numbered: current)))
        start = offset
      }
      current = number
    }
    guard !text.utf8.isEmpty else { return [] }
    let script = current.map { table.script(numbered: $0) } ?? .common
    runs.append(ScriptRun(range: TextRange(start..<text.count), script: script))
    return runs
  }
}

extension Script {
  /// The script that most letters of a text are in; of equal ones the one met first. ``common`` when it has no letters.
  ///
  /// ```swift
  /// Script.dominant(in: SourceText("Токаев (Tokayev) прибыл"))        // .cyrillic
  /// ```
  ///
  /// Letters are counted, not bytes: a Cyrillic letter weighs no more than a Latin one.
  ///
  /// - Complexity: O(n).
  public static func dominant(in text: SourceText) -> Script {
    let table = ScriptTable.shared
    var counts = [Int](repeating: 0, count: 256)
    var order: [UInt8] = []
    ScalarWalk.forEach(in: text.utf8) { scalar, _ in
      let number = table.number(of: scalar)
      guard !table.isShared(number) else { return }
      if counts[Int(number)] == 0 { order.append(number) }
      counts[Int(number)] += 1
    }
    // The first of equal counts stays: `max` would answer with the last.
    let best = order.reduce(nil as UInt8?) { best, number in
      guard let best, counts[Int(best)] >= counts[Int(number)] else { return number }
      return best
    }
    return best.map { table.script(numbered: $0) } ?? .common
  }
}
