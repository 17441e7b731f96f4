import Lexicons

/// The features of a span by what they depend on.
///
/// Most of them look at one end of the span alone, and a run of words has many spans but few ends: their weights are
/// added up once a word. ``emit(_:into:)`` gives the same features in the order of training; a test compares the two.
extension SpanFeatures {
  /// Features of the first word and of what stands before it.
  func emitStart(_ first: Int, into sink: inout some FeatureSink) {
    let known = article.evidence.word(tokens[first].hash)
    emitFacts(tokens[first].facts, .firstFact, &sink)
    sink.addWord(Self.feature(.firstWord, lexical(first)))
    emitPrefix(first, &sink)
    emitCapitals(first, known, &sink)
    emitPlaceEvidence(first, known, &sink)
    sink.add(Self.feature(.beforeGap, gapNumber(first)))
    emitMarks(first, 1, &sink)
    sink.add(Self.feature(.beforeClass, classBefore(first)))
    emitWordsBefore(first, &sink)
    emitLearnedStart(first, into: &sink)
  }

  /// Features of the last word and of what stands behind it.
  func emitEnd(_ last: Int, into sink: inout some FeatureSink) {
    emitFacts(tokens[last].facts, .lastFact, &sink)
    sink.addWord(Self.feature(.lastWord, lexical(last)))
    emitSuffixes(last, &sink)
    emitLearnedEnd(last, into: &sink)
    emitPersonEvidence(last, &sink)
    emitGapAfter(last + 1, &sink)
    guard let kind = classAfter(last + 1) else { return }
    sink.add(Self.feature(.afterClass, kind))
    emitWordAfter(last + 1, &sink)
  }

  /// Features that depend on the whole span.
  ///
  /// - Parameters:
  ///   - before: ``classBefore(_:)`` of the first word.
  ///   - after: ``classAfter(_:)`` of the word behind the last.
  func emitWhole(
    _ span: Range<Int>, _ patterns: Patterns, before: UInt64, after: UInt64?, into sink: inout some FeatureSink
  ) {
    var all: WordFacts = []
    for position in span { all.formUnion(tokens[position].facts) }
    emitPatterns(span.count, patterns, &sink)
    emitFacts(all, .anyFact, &sink)
    emitPhrase(span, all, &sink)
    emitLearnedWhole(span, before: before, into: &sink)
    emitGapClasses(span.lowerBound, patterns.classes, &sink)
    emitClassShapes(before: before, patterns.shapes, &sink)
    if let after { emitClassShapes(after: after, patterns.shapes, &sink) }
  }
}
