import BundledModels
import TextModel

/// Cuts runs of words into names by the model's scores.
package struct NameFinder: Sendable {
  /// A name found, by its words.
  package struct Find: Sendable {
    package var tokens: Range<Int>
    package var label: MentionLabel
    package var probability: Float
    /// What its own place in the text says of its type.
    var types = TypeEvidence()
  }

  let model: MentionModel

  package init(model: MentionModel) { self.model = model }

  package func finds(in article: ArticleTokens) -> [Find] {
    withScorer(of: article) { scorer in
      var finds: [Find] = []
      var room = LatticeRoom()
      for run in CandidateRun.runs(in: article.tokens) {
        if run.count == 1 {
          Self.find(atWord: run.lowerBound, in: article.tokens, &scorer, into: &finds)
        } else {
          Self.find(inRun: run, of: article, &scorer, &room, into: &finds)
        }
      }
      return finds
    }
  }

  /// Most runs are one word: its lattice is four numbers.
  private static func find(
    atWord position: Int, in tokens: [ArticleToken], _ scorer: inout SpanScorer, into finds: inout [Find]
  ) {
    let span = position..<(position + 1)
    guard CandidateRun.canEnd(position, in: tokens), SpanRules.allow(span, in: tokens) else { return }
    let scores = scorer.scores(ofWord: position)
    let best = RunLattice.single(scores)
    guard let label = MentionLabel(rawValue: best.label), label != .none else { return }
    finds.append(
      Find(tokens: span, label: label, probability: best.probability, types: TypeEvidence(scores: scores)))
  }

  private static func find(
    inRun run: Range<Int>, of article: ArticleTokens, _ scorer: inout SpanScorer, _ room: inout LatticeRoom,
    into finds: inout [Find]
  ) {
    var lattice = lattice(of: run, in: article)
    scorer.begin(run)
    for number in lattice.segments.indices where !lattice.segments[number].isPlain {
      let segment = lattice.segments[number]
      lattice.segments[number].scores = scorer.scores(
        of: (run.lowerBound + segment.start)..<(run.lowerBound + segment.end))
    }
    for piece in lattice.bestNames(in: &room) {
      guard let label = MentionLabel(rawValue: piece.label) else { continue }
      let segment = lattice.segments[piece.segment]
      finds.append(
        Find(
          tokens: (run.lowerBound + segment.start)..<(run.lowerBound + segment.end), label: label,
          probability: piece.probability, types: TypeEvidence(scores: segment.scores)))
    }
  }

  /// The scores of the four labels of one span.
  func scores(of span: Range<Int>, in article: ArticleTokens) -> SIMD4<Float> {
    withScorer(of: article) { $0.scores(alone: span) }
  }

  func withScorer<Result>(of article: ArticleTokens, _ body: (inout SpanScorer) -> Result) -> Result {
    model.weights.withUnsafeBytes { table in
      var scorer = SpanScorer(
        SpanFeatures(article: article), sum: WeightSum(table: table, model: model), model: model)
      return body(&scorer)
    }
  }

  /// The segments that a run allows.
  package static func lattice(of run: Range<Int>, in article: ArticleTokens) -> RunLattice {
    let tokens = article.tokens
    let starts = run.map { CandidateRun.canStart($0, in: tokens) }
    var segments: [RunLattice.Segment] = []
    segments.reserveCapacity(run.count * 2)
    for end in (run.lowerBound + 1)...run.upperBound {
      let ends = CandidateRun.canEnd(end - 1, in: tokens)
      for start in max(run.lowerBound, end - RunLattice.longestName)..<end {
        let isName = ends && starts[start - run.lowerBound] && SpanRules.allow(start..<end, in: tokens)
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

  /// True when some run has a segment of just these bytes that may be a name.
  package static func canFind(_ range: Range<Int>, in article: ArticleTokens) -> Bool {
    runs(in: article).contains { run in
      lattice(of: run, in: article).segments.contains { segment in
        !segment.isPlain
          && article.offsets(of: (run.lowerBound + segment.start)..<(run.lowerBound + segment.end)) == range
      }
    }
  }

  /// The runs in which names are looked for.
  package static func runs(in article: ArticleTokens) -> [Range<Int>] { CandidateRun.runs(in: article.tokens) }
}

struct FeatureCollector: FeatureSink {
  var general: [UInt32] = []
  var words: [UInt32] = []
  mutating func add(_ feature: UInt32) { general.append(feature) }
  mutating func addWord(_ feature: UInt32) { words.append(feature) }
}
