import Foundation
import OnomaKit
import TestSupport
import Testing

@testable import onoma

@Suite("Lines of JSON, field by field")
struct JSONLineTests {
  private struct Record: Encodable {
    let count: Int
    let figure: Double
    let text: String
  }

  private func line(_ record: Record) -> String {
    var json = JSONLine()
    json.raw("{\"count\":")
    json.integer(record.count)
    json.raw(",\"figure\":")
    json.number(record.figure)
    json.raw(",\"text\":")
    json.string(record.text)
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "Strings and figures are written as Foundation's encoder writes them",
    arguments: [
      "", "Tokayev", "Қасым-Жомарт", "习近平 🎉", "a \"quoted\" \\ name/s", "line\nbreak\r\ttab",
      "\u{0}\u{1}\u{8}\u{B}\u{C}\u{F}\u{10}\u{1A}\u{1F}\u{7F}\u{80}\u{2028}", "e\u{301}",
    ], [0, 1, 0.5, 0.0001, 0.9997, 1234.5, -3])
  func asTheEncoder(text: String, figure: Double) throws {
    let record = Record(count: -42, figure: figure, text: text)
    #expect(Array(line(record).utf8) == Array(try JSONText.line(record).utf8))
  }
  @Test("A probability is written as its rounded figure is, to the last digit", arguments: 0...100)
  func figures(step: Int) throws {
    var random = SplitMix64(seed: UInt64(step))
    let values = [
      Double(step) / 100, Double.random(in: 0...1, using: &random), Double.random(in: 0...0.001, using: &random),
    ]
    for value in values {
      let probability = Probability(clamping: value)
      var json = JSONLine()
      json.figure(probability)
      #expect(Array(json.bytes) == Array(try JSONText.line(Figure.rounded(probability.value)).utf8), "\(value)")
    }
  }
}
