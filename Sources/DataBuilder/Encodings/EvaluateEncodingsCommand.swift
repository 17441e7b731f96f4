import ArgumentParser
import Foundation
import TextModel
import UnicodeText

/// `DataBuilder evaluate-encodings`: how often bytes of unknown encoding become the text they were made from.
struct EvaluateEncodingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-encodings",
    abstract: "Measures decoding on the texts that Benchmarks/peers/encodings.py makes.",
    discussion: "The folder holds INDEX, a list of CHARSET.LANGUAGE.NUMBER, and each of them as .bin and .txt.")

  @Argument(help: "Folder of the texts.")
  var folder: String

  @Flag(help: "Print what each text that came out wrong was taken for.")
  var mistakes = false

  func run() throws {
    var asked: [String: Int] = [:]
    var right: [String: Int] = [:]
    var time = Duration.zero
    var bytes = 0
    for name in try String(contentsOfFile: "\(folder)/INDEX", encoding: .utf8).split(separator: "\n") {
      let charset = String(name.prefix { $0 != "." })
      let coded = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).bin")))
      let original = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).txt")))
      let clock = ContinuousClock()
      let start = clock.now
      let text = try? SourceText(decoding: coded)
      time += clock.now - start
      bytes += coded.count
      asked[charset, default: 0] += 1
      if text?.utf8 == original {
        right[charset, default: 0] += 1
      } else if mistakes {
        print("\(name) was read as \(text?.encoding.rawValue ?? "no text")")
      }
    }
    report(asked, right, time, bytes)
  }

  private func report(_ asked: [String: Int], _ right: [String: Int], _ time: Duration, _ bytes: Int) {
    for (charset, count) in asked.sorted(by: { $0.key < $1.key }) {
      print("\(charset)\t\(right[charset] ?? 0) of \(count)")
    }
    let texts = asked.values.reduce(0, +)
    guard texts > 0 else { return }
    let micro = 100 * Double(right.values.reduce(0, +)) / Double(texts)
    let macro = asked.reduce(0.0) { $0 + 100 * Double(right[$1.key] ?? 0) / Double($1.value) } / Double(asked.count)
    let microseconds = Double(time.components.attoseconds) / 1e12 + Double(time.components.seconds) * 1e6
    print(
      String(
        format: "right: %.2f %% of texts, %.2f %% as the mean of charsets; %.0f µs a text", micro, macro,
        microseconds / Double(texts)))
  }
}
