import TextModel

/// Turns passages and their evidence into answers with probabilities.
struct HypothesisRanking {
  private let recognizer: LanguageRecognizer
  private let hints: HintWeights

  init(_ recognizer: LanguageRecognizer) {
    self.recognizer = recognizer
    hints = HintWeights(recognizer)
  }

  /// Ranked answers for a text in one language, at least the best `limit` of them.
  func hypotheses(for passage: LanguagePassage, of kind: TextKind, limit: Int) -> [LanguageHypothesis] {
    var ranked = ranked(passage, limit: limit)
    if kind.languageShare < 1 { ranked = ranked.map { scaled($0, by: kind.languageShare) } }
    guard let best = ranked.first, best.language != .undetermined else { return ranked }
    let least = max(recognizer.options.minimumProbability, kind.leastProbability)
    guard best.probability.value < least else {
      return ranked
    }
    // The doubt is `und`, and what the languages are given shares the rest, so that all of it is still one distribution.
    let sure = best.probability.value
    return [LanguageHypothesis(language: .undetermined, probability: Probability(clamping: 1 - sure))]
      + ranked.map { scaled($0, by: sure) }
  }

  /// Languages of a mixed text by their share of its letters.
  func shares(of passages: [LanguagePassage]) -> [LanguageHypothesis] {
    let total = passages.reduce(0) { $0 + $1.letterCount }
    var letters: [Language: Int] = [:]
    for passage in passages { letters[answer(passage).language, default: 0] += passage.letterCount }
    return letters.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { language, count in
      LanguageHypothesis(language: language, probability: Probability(clamping: Double(count) / Double(max(total, 1))))
    }
  }

  /// Spans that tile the text; neighbours with equal answers are joined.
  func spans(of passages: [LanguagePassage], kind: TextKind, text: SourceText) -> [LanguageSpan] {
    guard let first = passages.first else {
      return [LanguageSpan(range: text.range, language: .undetermined, probability: .zero)]
    }
    if passages.count == 1, let best = hypotheses(for: first, of: kind, limit: 1).first {
      return [LanguageSpan(range: text.range, language: best.language, probability: best.probability)]
    }
    var spans: [LanguageSpan] = []
    for (index, passage) in passages.enumerated() {
      let start = index == 0 ? 0 : passage.start
      let end = index + 1 < passages.count ? passages[index + 1].start : text.count
      append(answer(passage), start..<end, to: &spans)
    }
    return spans
  }

  private func append(_ answer: LanguageHypothesis, _ range: Range<Int>, to spans: inout [LanguageSpan]) {
    guard let last = spans.last, last.language == answer.language else {
      spans.append(
        LanguageSpan(range: TextRange(range), language: answer.language, probability: answer.probability))
      return
    }
    spans[spans.count - 1] = LanguageSpan(
      range: last.range.union(TextRange(range)), language: last.language,
      probability: min(last.probability, answer.probability))
  }

  /// The language that the path chose for a passage, or `und` when it is too unlikely.
  private func answer(_ passage: LanguagePassage) -> LanguageHypothesis {
    let language = language(of: passage.candidate)
    let probability = probability(of: language, in: passage)
    let isSure = probability.value >= recognizer.options.minimumProbability
    return LanguageHypothesis(language: isSure ? language : .undetermined, probability: probability)
  }

  private func language(of candidate: LanguageCandidate) -> Language {
    guard let alphabet = recognizer.model.alphabets[Int(candidate.alphabet.rawValue)] else {
      return candidate.alphabet.onlyLanguage ?? .undetermined
    }
    return alphabet.languages[candidate.lane]
  }

  private func ranked(_ passage: LanguagePassage, limit: Int) -> [LanguageHypothesis] {
    guard let (alphabet, allowed, probabilities) = distribution(passage) else { return ofOneLanguage(passage) }
    return Self.best(limit, of: probabilities).map { index in
      LanguageHypothesis(
        language: alphabet.languages[allowed[index]], probability: Probability(clamping: Double(probabilities[index])))
    }
  }

  /// What ``ranked(_:limit:)`` gives one language, without ranking the others.
  private func probability(of language: Language, in passage: LanguagePassage) -> Probability {
    guard let (alphabet, allowed, probabilities) = distribution(passage) else {
      return ofOneLanguage(passage).first { $0.language == language }?.probability ?? .zero
    }
    let index = allowed.firstIndex { alphabet.languages[$0] == language }
    return index.map { Probability(clamping: Double(probabilities[$0])) } ?? .zero
  }

  /// The lanes that the caller allows, and their probabilities; nil where the alphabet alone names the language.
  private func distribution(_ passage: LanguagePassage) -> (AlphabetModel, allowed: [Int], probabilities: [Float])? {
    guard let alphabet = recognizer.model.alphabets[Int(passage.candidate.alphabet.rawValue)],
      var sums = passage.sums
    else { return nil }
    hints.add(to: &sums, of: alphabet)
    let allowed = recognizer.masks.lanes(of: alphabet.alphabet)
    let divisor = alphabet.unitsPerNat * alphabet.calibration.temperature(letters: sums.letterCount)
    return (alphabet, allowed, Softmax.probabilities(allowed.map { Float(sums[$0]) / divisor }))
  }

  /// Indices of the highest values, highest first; of equals the first comes first.
  private static func best(_ limit: Int, of values: [Float]) -> [Int] {
    // Most callers want one answer, and sorting fifty for it took a quarter of a short text's time.
    guard limit == 1 else {
      return values.indices.sorted { (values[$0], $1) > (values[$1], $0) }
    }
    var best = 0
    for index in values.indices where values[index] > values[best] { best = index }
    return values.isEmpty ? [] : [best]
  }

  /// One letter can be a symbol; every further one halves the doubt.
  private func ofOneLanguage(_ passage: LanguagePassage) -> [LanguageHypothesis] {
    guard let language = passage.candidate.alphabet.onlyLanguage, recognizer.masks.allows(language) else {
      return [LanguageHypothesis(language: .undetermined, probability: .zero)]
    }
    let doubt = 1 / Double(1 << min(passage.letterCount, 20))
    return [LanguageHypothesis(language: language, probability: Probability(clamping: 1 - doubt))]
  }

  private func scaled(_ hypothesis: LanguageHypothesis, by factor: Double) -> LanguageHypothesis {
    LanguageHypothesis(
      language: hypothesis.language, probability: Probability(clamping: hypothesis.probability.value * factor))
  }
}
