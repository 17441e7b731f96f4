import ArgumentParser
import ICUBridge
import OnomaKit

/// Times every form of normalization on texts of many scripts, each beside ICU's own normalizer on the whole text.
enum NormalizationSpeed {
  private static let columns: [(name: String, form: NormalizationForm, icu: ICUNormalizer.Form)] = [
    ("NFC", .nfc, .nfc), ("NFD", .nfd, .nfd), ("NFKC", .nfkc, .nfkc), ("NFKC_Casefold", .nfkcCasefold, .nfkcCasefold),
  ]

  /// A table in Markdown: MB/s with the offset map, in brackets those of ICU with its edits.
  ///
  /// - Parameter texts: names of the samples to take; nil: all.
  static func report(texts: [String]?, rounds: Int) throws -> String {
    let names = ["in NFC already?"] + columns.map(\.name) + ["NFC of NFD"]
    let head = ["| |" + names.map { " \($0) |" }.joined(), "|---|" + names.map { _ in "---|" }.joined()]
    let samples = ScriptSample.all.filter { texts?.contains($0.name) ?? true }
    guard !samples.isEmpty else {
      throw ValidationError(
        "--texts: none of these; there are \(ScriptSample.all.map(\.name).joined(separator: ", ")).")
    }
    return try (head + samples.map { try row($0, rounds: rounds) }).joined(separator: "\n")
  }

  private static func row(_ sample: ScriptSample, rounds: Int) throws -> String {
    let composed = try SourceText(Normalizer(.nfc).normalized(sample.text.string))
    let apart = try SourceText(Normalizer(.nfd).normalized(sample.text.string))
    let check = Normalizer(.nfc)
    let scan = try speed(composed, rounds) { _ = try check.isNormalized(composed) }
    let icu = try ICUNormalizer(.nfc)
    let plain = try speed(composed, rounds) { _ = try icu.isNormalized(composed.utf8) }
    var cells = ["\(scan) (\(plain))"]
    for column in columns { cells.append(try cell(sample.text, column.form, column.icu, rounds)) }
    cells.append(try cell(apart, .nfc, .nfc, rounds))
    return "| \(sample.name) |" + cells.map { " \($0) |" }.joined()
  }

  private static func cell(
    _ text: SourceText, _ form: NormalizationForm, _ icuForm: ICUNormalizer.Form, _ rounds: Int
  ) throws -> String {
    let normalizer = Normalizer(form)
    let icu = try ICUNormalizer(icuForm)
    let own = try speed(text, rounds) { blackHole(try normalizer.normalized(text).utf8.count) }
    let plain = try speed(text, rounds) { blackHole(try icu.mapped(text.utf8).utf8.count) }
    return "\(own) (\(plain))"
  }

  /// One text is over in microseconds: so many are one piece of work.
  private static let repeats = 256

  private static func speed(_ text: SourceText, _ rounds: Int, _ work: () throws -> Void) rethrows -> Int {
    let seconds = try Stopwatch.seconds(rounds: rounds) { for _ in 0..<repeats { try work() } }
    return Int(Double(text.count * repeats) / 1e6 / seconds)
  }
}
