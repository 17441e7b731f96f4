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
    let features = SpanFeatures(article: article)
    var finds: [Find] = []
    for run in CandidateRun.runs(in: article.tokens) {
      var lattice = Self.lattice(of: run, in: article)
      for number in lattice.segments.indices {
        let segment = lattice.segments[number]
        if segment.isPlain { continue }
        var sum = WeightSum(model: model)
        features.emit((run.lowerBound + segment.start)..<(run.lowerBound + segment.end), into: &sum)
        lattice.segments[number].scores = sum.scores - SIMD4(model.caution, 0, 0, 0)
      }
      for piece in lattice.bestPieces() where piece.label != 0 {
        let segment = lattice.segments[piece.segment]
        finds.append(
          Find(
            tokens: (run.lowerBound + segment.start)..<(run.lowerBound + segment.end),
            label: MentionLabel(rawValue: piece.label) ?? .none, probability: piece.probability))
      }
    }
    return finds
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
