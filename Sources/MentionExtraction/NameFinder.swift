import BundledModels
import TextModel

/// Cuts runs of words into names by the model's scores.
package struct NameFinder: Sendable {
  /// A name found, by its words.
  package struct Find: Sendable {
    package var tokens: Range<Int>
    package var label: MentionLabel
    package var probability: Float
  }

  let model: MentionModel

  package init(model: MentionModel) { self.model = model }

  package func finds(in article: ArticleTokens) -> [Find] {
    model.weights.withUnsafeBytes { table in
      var sum = WeightSum(table: table, model: model)
      let features = SpanFeatures(article: article)
      return CandidateRun.runs(in: article.tokens).flatMap { run in
        run.count == 1
          ? finds(atWord: run.lowerBound, in: article, features, &sum)
          : finds(inRun: run, of: article, features, &sum)
      }
    }
  }

  /// Most runs are one word: its lattice is four numbers.
  private func finds(
    atWord position: Int, in article: ArticleTokens, _ features: SpanFeatures, _ sum: inout WeightSum
  ) -> [Find] {
    let span = position..<(position + 1)
    guard CandidateRun.canEnd(position, in: article.tokens), SpanRules.allow(span, in: article.tokens) else {
      return []
    }
    let scores = self.scores(of: span, features, &sum)
    let lattice = RunLattice.single(scores)
    guard let label = MentionLabel(rawValue: lattice.label), label != .none else { return [] }
    return [Find(tokens: span, label: label, probability: lattice.probability)]
  }

  private func finds(
    inRun run: Range<Int>, of article: ArticleTokens, _ features: SpanFeatures, _ sum: inout WeightSum
  ) -> [Find] {
    var lattice = Self.lattice(of: run, in: article)
    for number in lattice.segments.indices where !lattice.segments[number].isPlain {
      let segment = lattice.segments[number]
      lattice.segments[number].scores = scores(
        of: (run.lowerBound + segment.start)..<(run.lowerBound + segment.end), features, &sum)
    }
    return lattice.bestPieces().compactMap { piece in
      guard piece.label != 0, let label = MentionLabel(rawValue: piece.label) else { return nil }
      let segment = lattice.segments[piece.segment]
      return Find(
        tokens: (run.lowerBound + segment.start)..<(run.lowerBound + segment.end), label: label,
        probability: piece.probability)
    }
  }

  /// The scores of the four labels of one span.
  func scores(of span: Range<Int>, in article: ArticleTokens) -> SIMD4<Float> {
    model.weights.withUnsafeBytes { table in
      var sum = WeightSum(table: table, model: model)
      return scores(of: span, SpanFeatures(article: article), &sum)
    }
  }

  private func scores(of span: Range<Int>, _ features: SpanFeatures, _ sum: inout WeightSum) -> SIMD4<Float> {
    sum.clear()
    features.emit(span, into: &sum)
    return sum.scores - SIMD4(model.caution, 0, 0, 0) + features.bonus(span)
  }

  /// The segments that a run allows.
  package static func lattice(of run: Range<Int>, in article: ArticleTokens) -> RunLattice {
    let tokens = article.tokens
    var segments: [RunLattice.Segment] = []
    for end in (run.lowerBound + 1)...run.upperBound {
      let ends = CandidateRun.canEnd(end - 1, in: tokens)
      for start in max(run.lowerBound, end - RunLattice.longestName)..<end {
        let isName =
          ends && CandidateRun.canStart(start, in: tokens) && SpanRules.allow(start..<end, in: tokens)
        guard isName || end - start == 1 else { continue }
        segments.append(
          RunLattice.Segment(start: start - run.lowerBound, end: end - run.lowerBound, isPlain: !isName))
      }
    }
    return RunLattice(length: run.count, segments: segments)
  }

  /// The features of a span: those that hold in every language, and those of single words.
  package static func features(of span: Range<Int>, in article: ArticleTokens) -> (general: [UInt32], words: [UInt32]) {
    var collector = FeatureCollector()
    SpanFeatures(article: article).emit(span, into: &collector)
    return (collector.general, collector.words)
  }

  /// The runs in which names are looked for.
  package static func runs(in article: ArticleTokens) -> [Range<Int>] { CandidateRun.runs(in: article.tokens) }
}

private struct FeatureCollector: FeatureSink {
  var general: [UInt32] = []
  var words: [UInt32] = []
  mutating func add(_ feature: UInt32) { general.append(feature) }
  mutating func addWord(_ feature: UInt32) { words.append(feature) }
}
