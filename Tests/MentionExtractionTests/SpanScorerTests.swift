import Testing
import TextModel

@testable import MentionExtraction

@Suite struct SpanScorerTests {
  static let texts = [
    (
      "it",
      "Il ministro della Difesa cinese Dong Jun è arrivato ad Astana. \"Siamo pronti\", ha detto (Reuters) il 3 marzo."
    ),
    (
      "en",
      "The Bank of New York Mellon Corporation said on Monday that J. P. Smith, of O'Brien & Sons, lives at 5th Avenue."
    ),
    (
      "de",
      "Die Deutsche Bundesbank in Frankfurt am Main. Herr Müller-Meier\nMINISTER UND PRÄSIDENT VON FRANKREICH HEUTE"
    ),
    ("ru", "Президент Казахстана Касым-Жомарт Токаев прибыл в Пекин, сообщила служба AKORDA."),
  ]

  /// Every span of up to ten words of every run.
  private static func spans(of run: Range<Int>) -> [Range<Int>] {
    run.flatMap { start in (start + 1...min(run.upperBound, start + RunLattice.longestName)).map { start..<$0 } }
  }

  @Test("Sums of the parts of a run give the scores of whole spans", arguments: texts)
  func scores(language: String, text: String) throws {
    let article = try Passage.tokens(text, language)
    let model = try #require(MentionModel.bundled)
    let finder = NameFinder(model: model)
    // One run over the whole text: spans at its ends, over sentences, with anything before and behind.
    let run = article.tokens.indices
    finder.withScorer(of: article) { scorer in
      scorer.begin(run)
      for span in Self.spans(of: run).reversed() {
        let parts = scorer.scores(of: span)
        #expect(parts == scorer.scores(alone: span), "\(span)")
      }
    }
  }

  @Test("The parts have the features of the span, each once", arguments: texts)
  func features(language: String, text: String) throws {
    let article = try Passage.tokens(text, language)
    let features = SpanFeatures(article: article)
    for span in Self.spans(of: article.tokens.indices) {
      var whole = FeatureCollector()
      features.emit(span, into: &whole)
      var parts = FeatureCollector()
      let first = span.lowerBound
      let last = span.upperBound - 1
      features.emitStart(first, into: &parts)
      features.emitEnd(last, into: &parts)
      if span.count > 1 { features.emitFirstSuffix(first, &parts) }
      for position in span.dropFirst().dropLast() { features.emitInner(position, &parts) }
      features.emitWhole(
        span,
        SpanFeatures.Patterns(
          shapes: SpanFeatures.pattern(span, features.shapeNumber),
          classes: SpanFeatures.pattern(span, features.classNumber)),
        before: features.classBefore(first), after: features.classAfter(span.upperBound), into: &parts)
      #expect(parts.general.sorted() == whole.general.sorted(), "\(span)")
      #expect(parts.words.sorted() == whole.words.sorted(), "\(span)")
    }
  }
}
