import Laws
import OnomaKit

private let recognizer = LanguageRecognizer()
/// More than the model knows, so that all hypotheses come.
private let everyLanguage = 1000
/// Each probability is rounded to 24 bits, and about fifty are added.
private let roundingOfSums = 1e-5

/// Spans tile the text, probabilities are a distribution, and the answer is the first hypothesis.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLanguage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = SourceText(FuzzInput(start, count).string)
  let hypotheses = recognizer.languageHypotheses(in: text, withMaximum: everyLanguage)
  let sum = hypotheses.map(\.probability.value).reduce(0, +)
  law(sum < 1 + roundingOfSums, "probabilities sum to one at most, not to \(sum)")
  let named = hypotheses.filter { $0.language != .undetermined }
  law(zip(named, named.dropFirst()).allSatisfy { $0.probability >= $1.probability }, "likelier languages come first")
  if let language = recognizer.dominantLanguage(for: text) {
    law(hypotheses.first?.language == language, "the answer is the first hypothesis: \(language)")
  }
  var end = 0
  for span in recognizer.languageSpans(in: text) {
    law(span.range.lowerBound == end && !span.range.isEmpty, "spans tile the text: \(span.range) after \(end)")
    end = span.range.upperBound
  }
  law(end == text.utf8.count, "spans reach the end of the text")
  return 0
}
