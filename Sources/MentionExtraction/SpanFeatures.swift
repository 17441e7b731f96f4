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
  private let article: ArticleTokens
  private let tokens: [ArticleToken]

  init(article: ArticleTokens) {
    self.article = article
    tokens = article.tokens
  }

  /// Templates; the order is part of the model.
  enum Template: UInt64 {
    case bias = 1, shapes, classes, firstFact, lastFact, innerFact, anyFact, phraseFact
    case firstWord, lastWord, innerWord, phraseWord, beforeWord, beforeTwo, afterWord
    case beforeFact, beforeClass, beforeGap, afterFact, afterClass, afterGap
    case suffix, longSuffix, prefix, firstSuffix
    case start, line, lowerElsewhere, capitalElsewhere, personEvidence, placeEvidence, quote, bracket
    case beforeClassShapes, beforeGapClasses, afterClassShapes, ends, beforeTwoFact
  }

  /// Adds the features of the span.
  func emit(_ span: Range<Int>, into sink: inout some FeatureSink) {
    let first = tokens[span.lowerBound]
    let last = tokens[span.upperBound - 1]
    let shapes = shapePattern(span)
    let classes = classPattern(span)
    sink.add(Self.feature(.bias, UInt64(min(span.count, 6))))
    sink.add(Self.feature(.shapes, shapes))
    sink.add(Self.feature(.classes, classes))
    emitFacts(first.facts, .firstFact, &sink)
    emitFacts(last.facts, .lastFact, &sink)
    emitInside(span, &sink)
    emitWords(span, first, last, &sink)
    emitEvidence(first, last, &sink)
    emitBefore(span, shapes, classes, &sink)
    emitAfter(span, shapes, &sink)
  }

  private func emitInside(_ span: Range<Int>, _ sink: inout some FeatureSink) {
    var all: WordFacts = []
    for position in span { all.formUnion(tokens[position].facts) }
    emitFacts(all, .anyFact, &sink)
    if span.count > 2 {
      for position in (span.lowerBound + 1)..<(span.upperBound - 1) {
        emitFacts(tokens[position].facts, .innerFact, &sink)
        sink.addWord(Self.feature(.innerWord, lexical(tokens[position])))
      }
    }
    let hash = phraseHash(span)
    let facts = span.count == 1 ? all : phraseFacts(span, hash)
    emitFacts(facts, .phraseFact, &sink)
    sink.addWord(Self.feature(.phraseWord, hash))
  }

  private func emitWords(
    _ span: Range<Int>, _ first: ArticleToken, _ last: ArticleToken, _ sink: inout some FeatureSink
  ) {
    sink.addWord(Self.feature(.firstWord, lexical(first)))
    sink.addWord(Self.feature(.lastWord, lexical(last)))
    sink.add(Self.feature(.suffix, affix(last, length: 3, fromEnd: true)))
    sink.add(Self.feature(.longSuffix, affix(last, length: 4, fromEnd: true)))
    sink.add(Self.feature(.prefix, affix(first, length: 3, fromEnd: false)))
    if span.count > 1 { sink.add(Self.feature(.firstSuffix, affix(first, length: 3, fromEnd: true))) }
  }

  private func emitEvidence(_ first: ArticleToken, _ last: ArticleToken, _ sink: inout some FeatureSink) {
    let start = first.marks.contains(.startsSentence)
    let known = article.evidence.word(first.hash)
    let ending = article.evidence.word(last.hash)
    let lower = min(known.lower, 2)
    let capital = min(known.capital, 2)
    sink.add(Self.feature(.start, start ? 1 : 0))
    sink.add(Self.feature(.lowerElsewhere, UInt64(lower) * 2 + (start ? 1 : 0)))
    sink.add(Self.feature(.capitalElsewhere, UInt64(capital) * 2 + (start ? 1 : 0)))
    sink.add(Self.feature(.personEvidence, UInt64(min(ending.person, 2))))
    sink.add(Self.feature(.placeEvidence, UInt64(min(known.place, 2))))
    let line = first.marks.intersection([.capitalLine, .titleLine]).rawValue
    sink.add(Self.feature(.line, UInt64(line) * 8 + UInt64(lower) * 2 + (capital > 0 ? 1 : 0)))
  }

  private func emitBefore(
    _ span: Range<Int>, _ shapes: UInt64, _ classes: UInt64, _ sink: inout some FeatureSink
  ) {
    let first = tokens[span.lowerBound]
    sink.add(Self.feature(.beforeGap, UInt64(first.gap.rawValue)))
    sink.add(Self.feature(.beforeGapClasses, UInt64(first.gap.rawValue) << 48 | classes))
    if first.marks.contains(.quoteBefore) { sink.add(Self.feature(.quote, 1)) }
    if first.marks.contains(.bracketBefore) { sink.add(Self.feature(.bracket, 1)) }
    guard span.lowerBound > 0, !first.gap.startsSentence else {
      sink.add(Self.feature(.beforeClass, 63))
      sink.add(Self.feature(.beforeClassShapes, 63 << 48 | shapes))
      return
    }
    let before = tokens[span.lowerBound - 1]
    let kind = before.lexicalClass
    sink.add(Self.feature(.beforeClass, kind))
    sink.add(Self.feature(.beforeClassShapes, kind << 48 | shapes))
    emitFacts(before.facts, .beforeFact, &sink)
    sink.addWord(Self.feature(.beforeWord, lexical(before)))
    guard span.lowerBound > 1, !before.gap.startsSentence else { return }
    let two = tokens[span.lowerBound - 2]
    emitFacts(two.facts, .beforeTwoFact, &sink)
    sink.addWord(Self.feature(.beforeTwo, WordHash.phrase(lexical(two), followedBy: before.hash)))
  }

  private func emitAfter(_ span: Range<Int>, _ shapes: UInt64, _ sink: inout some FeatureSink) {
    guard span.upperBound < tokens.count else {
      sink.add(Self.feature(.ends, 1))
      return
    }
    let after = tokens[span.upperBound]
    sink.add(Self.feature(.afterGap, UInt64(after.gap.rawValue)))
    if after.marks.contains(.quoteBefore) { sink.add(Self.feature(.quote, 2)) }
    if after.marks.contains(.bracketBefore) { sink.add(Self.feature(.bracket, 2)) }
    guard !after.gap.startsSentence else { return }
    let kind = after.lexicalClass
    sink.add(Self.feature(.afterClass, kind))
    sink.add(Self.feature(.afterClassShapes, kind << 48 | shapes))
    emitFacts(after.facts, .afterFact, &sink)
    sink.addWord(Self.feature(.afterWord, lexical(after)))
  }

  private func emitFacts(_ facts: WordFacts, _ template: Template, _ sink: inout some FeatureSink) {
    var bits = facts.subtracting(.continues).rawValue
    if bits == 0 { sink.add(Self.feature(template, 40)) }
    while bits != 0 {
      sink.add(Self.feature(template, UInt64(bits.trailingZeroBitCount)))
      bits &= bits - 1
    }
  }
}

extension SpanFeatures {
  /// 2⁶⁴ over the golden ratio: multiples spread evenly.
  private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  static func feature(_ template: Template, _ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: WordHash.mixed(value &+ template.rawValue &* spread) >> 16)
  }

  /// A word's own hash, apart by language: *come* is another word in English than in Italian.
  @inline(__always)
  private func lexical(_ token: ArticleToken) -> UInt64 { token.hash &+ UInt64(token.language) &* 0x1_0001 }

  func phraseHash(_ span: Range<Int>) -> UInt64 {
    var hash = tokens[span.lowerBound].hash
    for position in span.dropFirst() { hash = WordHash.phrase(hash, followedBy: tokens[position].hash) }
    return hash
  }

  /// What speaks for labels besides the weights: a listed phrase, and a word that the article often writes with a capital
  /// and never without. Training knows only short articles, so these two could not be learned.
  func bonus(_ span: Range<Int>) -> SIMD4<Float> {
    let first = tokens[span.lowerBound]
    var bonus = SIMD4<Float>.zero
    if span.count > 1, first.marks.contains(.phraseStart), tokens[span.upperBound - 1].marks.contains(.phraseEnd) {
      let facts = phraseFacts(span, phraseHash(span))
      let hasLower = tokens[span].contains { !$0.isCapitalized }
      let listed = hasLower ? Self.lowerListedBonus : Self.listedBonus
      if facts.contains(.acronym) {
        bonus[MentionLabel.organization.rawValue] = listed
      } else if facts.contains(.region) {
        bonus[MentionLabel.place.rawValue] = listed
      }
    }
    if span.count == 1, first.shape.contains(.innerUpper),
      GluedNames(article: article).isPerson(at: span.lowerBound, in: tokens)
    {
      bonus[MentionLabel.person.rawValue] += Self.gluedBonus
    }
    if OfficeRules.isHolder(span, in: tokens) { bonus[MentionLabel.place.rawValue] += Self.listedBonus }
    if NumberedStreets.isStreet(span, in: tokens) { bonus[MentionLabel.place.rawValue] += Self.lowerListedBonus }
    let known = article.evidence.word(first.hash)
    if known.capital >= Self.oftenCapital, known.lower == 0, first.facts.isDisjoint(with: Self.common) {
      bonus[MentionLabel.none.rawValue] = -Self.oftenBonus
    }
    return bonus
  }

  /// Five to one for what a person has written into the lists.
  private static let listedBonus: Float = 1.6
  /// Names in lower case hardly occur in training, so that the weights speak against them.
  private static let lowerListedBonus: Float = 5
  /// Glued names do not occur in training, where a capital inside a word tells of companies.
  private static let gluedBonus: Float = 5
  private static let oftenBonus: Float = 0.8
  private static let oftenCapital: UInt16 = 3
  private static let common: WordFacts = [
    .functionWord, .demonym, .title, .monthDay, .eventWork, .officeField, .organizationHead, .placeGeneric,
  ]

  /// What the lists say of the whole phrase; looked up only when some phrase begins with its first word.
  func phraseFacts(_ span: Range<Int>, _ hash: UInt64) -> WordFacts {
    let first = tokens[span.lowerBound]
    guard span.count > 1, first.facts.contains(.continues) else { return [] }
    return WordFacts(hash: hash, language: Int(first.language), index: article.index)
  }

  /// How the words of a span are written, six bits a word; of long spans the first three and the last three.
  private func shapePattern(_ span: Range<Int>) -> UInt64 {
    pattern(span) { UInt64($0.shapeClass) }
  }

  /// What the words of a span are, six bits a word.
  private func classPattern(_ span: Range<Int>) -> UInt64 {
    pattern(span) { $0.lexicalClass }
  }

  private func pattern(_ span: Range<Int>, _ value: (ArticleToken) -> UInt64) -> UInt64 {
    var result: UInt64 = 0
    if span.count <= 6 {
      for position in span { result = result << 6 | (value(tokens[position]) + 1) }
    } else {
      for position in span.prefix(3) { result = result << 6 | (value(tokens[position]) + 1) }
      for position in span.suffix(3) { result = result << 6 | (value(tokens[position]) + 1) }
      result |= 1 << 40
    }
    return result
  }

  /// The first or last characters of a word in lower case, up to four bytes.
  private func affix(_ token: ArticleToken, length: Int, fromEnd: Bool) -> UInt64 {
    let start = Int(token.word.start)
    let end = Int(token.word.end)
    var value: UInt64 = UInt64(length) << 56
    let low = fromEnd ? max(start, end - length) : start
    let high = fromEnd ? end : min(end, start + length)
    for offset in low..<high {
      let byte = article.text.utf8[offset]
      value = value << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return value
  }
}
