/// A stretch of text in one script, as bytes.
struct ScriptRun: Sendable {
  let system: WritingSystem
  let range: Range<Int>

  /// Runs that tile the text. Signs and digits belong to the run before them; marks at the start to the one after.
  static func runs(in bytes: [UInt8]) -> [ScriptRun] {
    split(bytes) { current, found in found == .common ? current : found }
  }

  /// Runs that tile the text, with each word of `script` alone and everything between together.
  static func words(of script: WritingSystem, in bytes: [UInt8]) -> [ScriptRun] {
    split(bytes) { _, found in found == script ? script : .common }
  }

  private static func split(
    _ bytes: [UInt8], system: (WritingSystem, WritingSystem) -> WritingSystem
  ) -> [ScriptRun] {
    var runs: [ScriptRun] = []
    var current = WritingSystem.common
    var start = 0
    ScalarDecoding.visit(bytes) { scalar, index, _ in
      let next = isJoiner(scalar) ? current : system(current, WritingSystem.of(scalar))
      if next != current {
        if index > start { runs.append(ScriptRun(system: current, range: start..<index)) }
        current = next
        start = index
      }
      return true
    }
    if start < bytes.count { runs.append(ScriptRun(system: current, range: start..<bytes.count)) }
    return runs
  }

  /// Joiners, marks and the apostrophes of Hebrew stay in their word.
  private static func isJoiner(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x200B...0x200F, 0x300...0x36F, 0x640, 0x64B...0x65F, 0x670: true
    default: false
    }
  }
}
