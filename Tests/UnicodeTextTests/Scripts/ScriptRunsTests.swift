import ICUBridge
import TestSupport
import Testing
import TextModel
import UnicodeText

@Suite("Script runs")
struct ScriptRunsTests {
  @Test(
    "A text is parted where the script changes, and shared characters go with what stands before them",
    arguments: [
      ("Xi Jinping (习近平)", "Latn 0..<12|Hani 12..<22"),
      ("«Токаев» met 托卡耶夫.", "Cyrl 0..<17|Latn 17..<21|Hani 21..<34"),
      ("2024: Абай", "Cyrl 0..<14"), ("123 !?", "Zyyy 0..<6"), ("", ""),
      ("قاھار", "Arab 0..<10"), ("e\u{301}а", "Latn 0..<3|Cyrl 3..<5"), ("東京タワー", "Hani 0..<6|Kana 6..<15"),
      ("김정은", "Hang 0..<9"), ("ქართული", "Geor 0..<21"),
    ])
  func runs(text: String, expected: String) {
    let runs = ScriptRuns.runs(in: SourceText(text))
    #expect(runs.map { "\($0.script) \($0.range)" }.joined(separator: "|") == expected)
  }

  @Test(
    "The dominant script is that of most letters",
    arguments: [
      ("Токаев (Tok) прибыл", "Cyrl"), ("Tokayev (Токаев) ha detto", "Latn"), ("12, 13", "Zyyy"), ("", "Zyyy"),
      ("aб", "Latn"), ("бa", "Cyrl"), ("外长王毅 a", "Hani"),
    ])
  func dominant(text: String, expected: String) {
    #expect(Script.dominant(in: SourceText(text)).rawValue == expected)
  }

  @Test("Runs tile any text and agree with a walk over its scalars", arguments: 0..<60)
  func equalsTwin(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("abéжЯאقक中かカ김ქΩ 1.,\u{301}\u{94D}😀".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<40 { scalars.append(alphabet.randomElement(using: &random) ?? " ") }
    let text = SourceText(String(scalars))
    let runs = ScriptRuns.runs(in: text)
    #expect(runs.first?.range.lowerBound == 0 && runs.last?.range.upperBound == text.count)
    for (left, right) in zip(runs, runs.dropFirst()) {
      #expect(left.range.upperBound == right.range.lowerBound && left.script != right.script)
    }
    #expect(runs.flatMap { run in run.range.offsets.map { _ in run.script } } == Self.scriptOfEveryByte(text.string))
  }

  /// The obvious form: each scalar's own script, then shared ones filled from the left, and at the start from the right.
  private static func scriptOfEveryByte(_ text: String) -> [Script] {
    var scripts: [Script?] = []
    for scalar in text.unicodeScalars {
      let script = UnicodeProperties.script(of: scalar)
      let own = script == .common || script == .inherited ? scripts.last ?? nil : script
      scripts += Array(repeating: own, count: UTF8.width(scalar))
    }
    let first = scripts.compactMap(\.self).first ?? .common
    return scripts.map { $0 ?? first }
  }
}
