import Foundation
import OnomaKit

/// The little JSON that line verbs print, through Foundation's encoder where strings are concerned.
enum JSONText {
  /// Reads a line that holds one JSON string.
  static func string(fromLine line: String) throws -> String {
    let decoder = JSONDecoder()
    guard let text = try? decoder.decode(String.self, from: Data(line.utf8)) else {
      throw LineFailure(message: "not a JSON string; with --spans or --explain each line must be one, in quotes")
    }
    return text
  }

  /// `[start,end,"label"]` in the unit of the translator.
  static func span(_ range: TextRange, label: String, translator: OffsetTranslator) -> String {
    let shown = translator.range(forUTF8: range)
    return "[\(shown.lowerBound),\(shown.upperBound),\"\(label)\"]"
  }

  /// `{"edits":[[start,end,"kind","replacement"]],"text":"…"}` in the unit of the translator.
  static func repairs(_ edits: [RepairEdit], text: String, translator: OffsetTranslator) throws -> String {
    let rows = try edits.map { edit in
      let shown = translator.range(forUTF8: edit.range)
      return "[\(shown.lowerBound),\(shown.upperBound),\"\(edit.kind.rawValue)\",\(try line(edit.replacement))]"
    }
    return "{\"edits\":\(array(rows)),\"text\":\(try line(text))}"
  }

  static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }

  /// One object on one line, its keys sorted so that equal values give equal bytes.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// How figures are printed: the same digits on every machine.
enum Figure {
  /// Digits behind the point: calibration is not known any finer.
  static let places = 10_000.0

  /// A probability with at most four digits behind the point.
  static func probability(_ probability: Probability) -> String { "\(rounded(probability.value))" }

  /// A value as it goes into JSON.
  static func rounded(_ value: Double) -> Double { (value * places).rounded() / places }
}
