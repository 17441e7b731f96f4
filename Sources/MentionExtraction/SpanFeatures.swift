import Lexicons
import TextModel

/// Takes the features of a span one by one.
package protocol FeatureSink {
  /// A feature that holds in every language: shapes, word lists, what the article says.
  mutating func add(_ feature: UInt32)
  /// A feature of single words, learned only where there was text to learn from.
  mutating func addWord(_ feature: UInt32)
}

/// What speaks for and against a span of words being a name: hashed features for a linear model.
///
/// Features come in templates; a template's number and its value are hashed into 32 bits (Weinberger et al. 2009), so
/// the model is one table of weights without a dictionary.
struct SpanFeatures {
  let article: ArticleTokens
  let tokens: [ArticleToken]
  let utf8: [UInt8]

  init(article: ArticleTokens) {
    self.article = article
    tokens = article.tokens
    utf8 = article.text.utf8
  }

  /// Templates; the order is part of the model.
  enum Template: UInt64 {
    case bias = 1, shapes, classes, firstFact, lastFact, innerFact, anyFact, phraseFact
    case firstWord, lastWord, innerWord, phraseWord, beforeWord, beforeTwo, afterWord
    case beforeFact, beforeClass, beforeGap, afterFact, afterClass, afterGap
    case suffix, longSuffix, prefix, firstSuffix
    case start, line, lowerElsewhere, capitalElsewhere, personEvidence, placeEvidence, quote, bracket
    case beforeClassShapes, beforeGapClasses, afterClassShapes, ends, beforeTwoFact
    case firstGroup, lastGroup, innerGroup, beforeGroup, beforeTwoGroup, afterGroup, afterTwoGroup, groupsAround
    case firstCapital, lastCapital, firstLetters, lastLetters, innerLetters, letterPattern
    case classAndLetters, groupAndLetters, lettersAndGroup
  }

  /// Adds the features of the span, in the order in which the model was trained with them.
  func emit(_ span: Range<Int>, into sink: inout some FeatureSink) {
    let first = span.lowerBound
    let last = span.upperBound - 1
    let patterns = Patterns(shapes: Self.pattern(span, shapeNumber), classes: Self.pattern(span, classNumber))
    emitPatterns(span.count, patterns, &sink)
    emitFacts(tokens[first].facts, .firstFact, &sink)
    emitFacts(tokens[last].facts, .lastFact, &sink)
    emitInside(span, &sink)
    emitLearnedStart(first, into: &sink)
    emitLearnedEnd(last, into: &sink)
    emitLearnedWhole(span, before: classBefore(first), into: &sink)
    emitWords(span, &sink)
    emitEvidence(first, last, &sink)
    emitBefore(first, patterns, &sink)
    emitAfter(span.upperBound, patterns.shapes, &sink)
  }

  /// How all words of a span are written and what they are, some bits a word.
  struct Patterns {
    let shapes: UInt64
    let classes: UInt64
  }

  func emitPatterns(_ count: Int, _ patterns: Patterns, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.bias, UInt64(min(count, 6))))
    sink.add(Self.feature(.shapes, patterns.shapes))
    sink.add(Self.feature(.classes, patterns.classes))
  }

  private func emitInside(_ span: Range<Int>, _ sink: inout some FeatureSink) {
    var all: WordFacts = []
    for position in span { all.formUnion(tokens[position].facts) }
    emitFacts(all, .anyFact, &sink)
    for position in span.dropFirst().dropLast() { emitInner(position, &sink) }
    emitPhrase(span, all, &sink)
  }

  /// The features of a word between the first and the last.
  func emitInner(_ position: Int, _ sink: inout some FeatureSink) {
    emitFacts(tokens[position].facts, .innerFact, &sink)
    sink.addWord(Self.feature(.innerWord, lexical(position)))
    emitLearnedInner(position, into: &sink)
  }

  func emitPhrase(_ span: Range<Int>, _ all: WordFacts, _ sink: inout some FeatureSink) {
    let hash = article.phraseHash(span)
    emitFacts(span.count == 1 ? all : article.phraseFacts(span, hash), .phraseFact, &sink)
    sink.addWord(Self.feature(.phraseWord, hash))
  }

  private func emitWords(_ span: Range<Int>, _ sink: inout some FeatureSink) {
    let first = span.lowerBound
    let last = span.upperBound - 1
    sink.addWord(Self.feature(.firstWord, lexical(first)))
    sink.addWord(Self.feature(.lastWord, lexical(last)))
    emitSuffixes(last, &sink)
    emitPrefix(first, &sink)
    if span.count > 1 { emitFirstSuffix(first, &sink) }
  }

  func emitSuffixes(_ last: Int, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.suffix, affix(last, length: 3, fromEnd: true)))
    sink.add(Self.feature(.longSuffix, affix(last, length: 4, fromEnd: true)))
  }

  func emitPrefix(_ first: Int, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.prefix, affix(first, length: 3, fromEnd: false)))
  }

  func emitFirstSuffix(_ first: Int, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.firstSuffix, affix(first, length: 3, fromEnd: true)))
  }

  private func emitEvidence(_ first: Int, _ last: Int, _ sink: inout some FeatureSink) {
    let known = article.evidence.word(tokens[first].hash)
    emitCapitals(first, known, &sink)
    emitPersonEvidence(last, &sink)
    emitPlaceEvidence(first, known, &sink)
  }

  func emitCapitals(_ first: Int, _ known: DocumentEvidence.Word, _ sink: inout some FeatureSink) {
    let start: UInt64 = tokens[first].marks.contains(.startsSentence) ? 1 : 0
    sink.add(Self.feature(.start, start))
    sink.add(Self.feature(.lowerElsewhere, UInt64(min(known.lower, 2)) * 2 + start))
    sink.add(Self.feature(.capitalElsewhere, UInt64(min(known.capital, 2)) * 2 + start))
  }

  func emitPersonEvidence(_ last: Int, _ sink: inout some FeatureSink) {
    let ending = article.evidence.word(tokens[last].hash)
    sink.add(Self.feature(.personEvidence, UInt64(min(ending.person, 2))))
  }

  func emitPlaceEvidence(_ first: Int, _ known: DocumentEvidence.Word, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.placeEvidence, UInt64(min(known.place, 2))))
    let line = UInt64(tokens[first].marks.intersection([.capitalLine, .titleLine]).rawValue)
    sink.add(Self.feature(.line, line * 8 + UInt64(min(known.lower, 2)) * 2 + (known.capital > 0 ? 1 : 0)))
  }

  private func emitBefore(_ first: Int, _ patterns: Patterns, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.beforeGap, gapNumber(first)))
    emitGapClasses(first, patterns.classes, &sink)
    emitMarks(first, 1, &sink)
    sink.add(Self.feature(.beforeClass, classBefore(first)))
    emitClassShapes(before: classBefore(first), patterns.shapes, &sink)
    emitWordsBefore(first, &sink)
  }

  func emitGapClasses(_ first: Int, _ classes: UInt64, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.beforeGapClasses, gapNumber(first) << 48 | classes))
  }

  func emitClassShapes(before kind: UInt64, _ shapes: UInt64, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.beforeClassShapes, kind << 48 | shapes))
  }

  /// - Parameter side: 1 before the span, 2 behind it.
  func emitMarks(_ position: Int, _ side: UInt64, _ sink: inout some FeatureSink) {
    if tokens[position].marks.contains(.quoteBefore) { sink.add(Self.feature(.quote, side)) }
    if tokens[position].marks.contains(.bracketBefore) { sink.add(Self.feature(.bracket, side)) }
  }

  func emitWordsBefore(_ first: Int, _ sink: inout some FeatureSink) {
    guard first > 0, !tokens[first].gap.startsSentence else { return }
    let before = first - 1
    emitFacts(tokens[before].facts, .beforeFact, &sink)
    sink.addWord(Self.feature(.beforeWord, lexical(before)))
    guard before > 0, !tokens[before].gap.startsSentence else { return }
    emitFacts(tokens[before - 1].facts, .beforeTwoFact, &sink)
    sink.addWord(Self.feature(.beforeTwo, WordHash.phrase(lexical(before - 1), followedBy: tokens[before].hash)))
  }

  /// - Parameter next: the word behind the span.
  private func emitAfter(_ next: Int, _ shapes: UInt64, _ sink: inout some FeatureSink) {
    emitGapAfter(next, &sink)
    guard let kind = classAfter(next) else { return }
    sink.add(Self.feature(.afterClass, kind))
    emitClassShapes(after: kind, shapes, &sink)
    emitWordAfter(next, &sink)
  }

  func emitGapAfter(_ next: Int, _ sink: inout some FeatureSink) {
    guard next < tokens.count else {
      sink.add(Self.feature(.ends, 1))
      return
    }
    sink.add(Self.feature(.afterGap, gapNumber(next)))
    emitMarks(next, 2, &sink)
  }

  func emitClassShapes(after kind: UInt64, _ shapes: UInt64, _ sink: inout some FeatureSink) {
    sink.add(Self.feature(.afterClassShapes, kind << 48 | shapes))
  }

  func emitWordAfter(_ next: Int, _ sink: inout some FeatureSink) {
    emitFacts(tokens[next].facts, .afterFact, &sink)
    sink.addWord(Self.feature(.afterWord, lexical(next)))
  }

  func emitFacts(_ facts: WordFacts, _ template: Template, _ sink: inout some FeatureSink) {
    var bits = facts.subtracting([.continues, .worldPlace]).rawValue
    if bits == 0 { sink.add(Self.feature(template, 40)) }
    while bits != 0 {
      sink.add(Self.feature(template, UInt64(bits.trailingZeroBitCount)))
      bits &= bits - 1
    }
  }
}
