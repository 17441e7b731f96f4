import Laws
import OnomaKit

private let units = TextTokenizer.Unit.allCases
private let languages: [Language?] = [nil, .italian, .french, .english, .russian]

/// Tokens come in order, do not overlap, lie in the text and begin and end at scalars, whatever the language.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSegmentation(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = SourceText(FuzzInput(start, count).string)
  for unit in units {
    for language in languages {
      guard let tokens = try? TextTokenizer(unit: unit, language: language).tokens(in: text) else { continue }
      var end = 0
      for token in tokens {
        law(token.range.lowerBound >= end, "\(unit) tokens come in order")
        law(!token.range.isEmpty && text.range.contains(token.range), "\(unit) tokens lie in the text: \(token.range)")
        law(isScalarStart(token.range.lowerBound, in: text), "\(unit) tokens begin at a scalar")
        end = token.range.upperBound
        law(isScalarStart(end, in: text), "\(unit) tokens end at a scalar")
      }
    }
  }
  return 0
}

private func isScalarStart(_ offset: Int, in text: SourceText) -> Bool {
  offset == text.utf8.count || text.utf8[offset] & 0xC0 != 0x80
}
