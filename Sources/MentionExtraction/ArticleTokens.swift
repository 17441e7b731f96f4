package import Lexicons
package import TextModel

/// An article cut into words with gaps, languages and word-list facts: the ground on which names are looked for.
package struct ArticleTokens: Sendable {
  package let text: SourceText
  package internal(set) var tokens: [ArticleToken]
  let index: LexiconIndex
  /// Languages of the passages by their number in the lists.
  let languages: [UInt8: Language]
  var evidence = DocumentEvidence()

  /// - Parameter languages: passages with their language, ascending.
  package init?(
    text: SourceText, languages spans: [LanguageSpan], lexicon: Lexicon = .bundled, learned: LearnedWords = .bundled
  ) {
    guard var reader = WordReader(lexicon: lexicon, learned: learned) else { return nil }
    self.init(text: text, languages: spans, lexicon: lexicon, reader: &reader)
  }

  /// - Parameter reader: asked about every word.
  init?(text: SourceText, languages spans: [LanguageSpan], lexicon: Lexicon, reader: inout WordReader) {
    guard text.count < Int(Int32.max) else { return nil }
    self.text = text
    index = reader.index
    reader.beginText(of: text.count)
    let words = WordScan.words(in: text.utf8)
    var track = LanguageTrack(spans, lexicon: lexicon)
    var tokens: [ArticleToken] = []
    tokens.reserveCapacity(words.count)
    for word in words {
      let language = track.number(at: Int(word.start))
      let known = reader.known(word, in: text.utf8, language: language)
      tokens.append(
        ArticleToken(
          word: word, gap: .space, facts: known.facts, marks: [], language: UInt8(truncatingIfNeeded: language),
          learned: known.learned, letters: known.letters))
    }
    self.tokens = tokens
    self.languages = track.seen
    markLanguages(lexicon)
    readGaps()
    // Before lines and quotations are marked: the model was trained with evidence from headlines, too.
    evidence = DocumentEvidence(self.tokens)
    markQuotedStarts()
    markLines()
    markPhrases()
  }

  /// Marks what the language of a word tells.
  private mutating func markLanguages(_ lexicon: Lexicon) {
    let studied = [Language.italian, .english].map { UInt8(truncatingIfNeeded: lexicon.languageIndex(of: $0)) }
    let german = UInt8(truncatingIfNeeded: lexicon.languageIndex(of: .german))
    for position in tokens.indices {
      let token = tokens[position]
      if token.language != studied[0], token.language != studied[1] { tokens[position].marks.insert(.unstudied) }
      if token.language == german, german != 0 { tokens[position].marks.insert(.nounCapitals) }
    }
  }

  /// Reads what stands before each word.
  private mutating func readGaps() {
    let utf8 = text.utf8
    var end = 0
    for position in tokens.indices {
      let start = Int(tokens[position].word.start)
      var reading = GapReading(utf8, end..<start)
      if position == 0 { reading.gap = .paragraph }
      if reading.hasQuote { tokens[position].marks.insert(.quoteBefore) }
      if reading.hasBracket { tokens[position].marks.insert(.bracketBefore) }
      tokens[position].gap = reading.gap
      if reading.isPoint {
        tokens[position].gap =
          isSaint(before: position)
          ? .point
          : Self.point(
            between: position > 0 ? tokens[position - 1] : nil, and: tokens[position], isWide: start - end > 1)
      }
      if reading.gap == .pause, isLegalForm(at: position, behind: end) { tokens[position].gap = .point }
      if tokens[position].gap.startsSentence { tokens[position].marks.insert(.startsSentence) }
      end = Int(tokens[position].word.end)
    }
  }

  /// A full stop ends a sentence unless the word before it is an initial or a title's abbreviation, or the next word
  /// goes on in lower case.
  private static func point(between last: ArticleToken?, and next: ArticleToken, isWide: Bool) -> Gap {
    guard let last else { return .paragraph }
    if !isWide { return .point }
    if last.shape.contains(.single), last.shape.contains(.initialUpper) { return .point }
    if last.isNumber, next.isNumber { return .point }
    let length = last.word.end - last.word.start
    if last.facts.contains(.title), length <= 4 { return .point }
    if last.facts.contains(.legalForm), !next.isCapitalized { return .point }
    return next.isCapitalized || next.isNumber || next.shape.contains(.uncased) ? .sentence : .point
  }

  /// *St. Andrews*, in every language.
  private func isSaint(before position: Int) -> Bool {
    position > 0 && tokens[position].isCapitalized && tokens[position - 1].isCapitalized
      && Self.saints.contains(tokens[position - 1].hash)
  }

  private static let saints = WordSet("st ste mt ft")

  /// *Google, Inc.*: the comma belongs to the name.
  ///
  /// - Parameter end: where the word before ends.
  private func isLegalForm(at position: Int, behind end: Int) -> Bool {
    let token = tokens[position]
    return position > 0 && token.isCapitalized && tokens[position - 1].isCapitalized
      && Int(token.word.start) - end == Self.commaAndSpace && text.utf8[end] == UInt8(ascii: ",")
      && Self.formsBehindComma.contains(token.hash)
  }

  private static let commaAndSpace = 2
  private static let formsBehindComma = WordSet("inc incorporated ltd limited llc llp corp co plc")

  /// A quotation may begin a sentence of its own: its first word's capital proves nothing.
  private mutating func markQuotedStarts() {
    for position in tokens.indices.dropFirst() where tokens[position].marks.contains(.quoteBefore) {
      tokens[position].marks.insert(.startsSentence)
    }
  }
}

extension ArticleTokens {
  /// The hash of a stretch of words as one phrase.
  func phraseHash(_ span: Range<Int>) -> UInt64 {
    var hash = tokens[span.lowerBound].hash
    for position in span.dropFirst() { hash = WordHash.phrase(hash, followedBy: tokens[position].hash) }
    return hash
  }

  /// What the lists say of a whole phrase; looked up only when some phrase begins with its first word.
  func phraseFacts(_ span: Range<Int>, _ hash: UInt64) -> WordFacts {
    let first = tokens[span.lowerBound]
    guard span.count > 1, first.facts.contains(.continues) else { return [] }
    return WordFacts(hash: hash, language: Int(first.language), index: index)
  }
}

/// The language at an offset, asked in ascending order.
struct LanguageTrack {
  private let spans: [LanguageSpan]
  private let lexicon: Lexicon
  private var position = 0
  private var current = 0
  private(set) var seen: [UInt8: Language] = [:]
  private var numbered = -1

  init(_ spans: [LanguageSpan], lexicon: Lexicon) {
    self.spans = spans
    self.lexicon = lexicon
  }

  /// The number of the language at an offset; 0 outside all passages.
  mutating func number(at offset: Int) -> Int {
    while position < spans.count, spans[position].range.upperBound <= offset { position += 1 }
    guard position < spans.count, spans[position].range.lowerBound <= offset else { return 0 }
    if numbered != position {
      numbered = position
      current = lexicon.languageIndex(of: spans[position].language)
      seen[UInt8(truncatingIfNeeded: current)] = spans[position].language
    }
    return current
  }
}

extension ArticleTokens {
  /// The UTF-8 offsets of a stretch of words.
  package func offsets(of range: Range<Int>) -> Range<Int> {
    guard let first = tokens[range].first, let last = tokens[range].last else { return 0..<0 }
    let end = Int(last.word.end)
    return Int(first.word.start)..<(ownsPoint(last, isAlone: range.count == 1) ? end + 1 : end)
  }

  private static let juniors = WordSet("jr sr")

  /// True when the full stop behind a word is a part of it: `U.S.`, `S.r.l.`, `Inc.`, `Giancarlo M.`, `Jr.`
  private func ownsPoint(_ last: ArticleToken, isAlone: Bool) -> Bool {
    let end = Int(last.word.end)
    guard !isAlone, end < text.count, text.utf8[end] == UInt8(ascii: ".") else { return false }
    if last.shape.contains(.single), last.shape.contains(.initialUpper) || last.gap == .point { return true }
    if Self.juniors.contains(last.hash) { return last.isCapitalized }
    return last.facts.contains(.legalForm) && last.isCapitalized && last.shape.contains(.hasLower)
  }
}
