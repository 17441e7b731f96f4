import Lexicons

/// Scores the spans of one run after the other, with the weights of each word's own features added up once.
///
/// Weights are whole numbers, so that the order of adding changes nothing.
struct SpanScorer {
  /// What is known of one word of the run.
  private struct Word {
    let shape: UInt64
    let kind: UInt64
    var start: Start?
    var end: End?
    var inner: SIMD4<Int32>?
  }

  private struct Start {
    let sum: SIMD4<Int32>
    /// What a span of several words has besides.
    let several: SIMD4<Int32>
    let classBefore: UInt64
  }

  private struct End {
    let sum: SIMD4<Int32>
    let classAfter: UInt64?
  }

  private let features: SpanFeatures
  private let caution: SIMD4<Float>
  private var sum: WeightSum
  private var run = 0..<0
  private var words: [Word] = []

  init(_ features: SpanFeatures, sum: WeightSum, model: MentionModel) {
    self.features = features
    self.sum = sum
    caution = SIMD4(model.caution, 0, 0, 0)
  }

  /// The scores of the four labels of a run of one word.
  mutating func scores(ofWord position: Int) -> SIMD4<Float> { scores(alone: position..<(position + 1)) }

  /// The scores of a span that is no part of a run.
  mutating func scores(alone span: Range<Int>) -> SIMD4<Float> {
    sum.clear()
    features.emit(span, into: &sum)
    return sum.scores(of: sum.total) - caution + features.bonus(span)
  }

  /// Turns to another run: the next spans lie in it.
  mutating func begin(_ run: Range<Int>) {
    self.run = run
    words.removeAll(keepingCapacity: true)
    for position in run {
      words.append(Word(shape: features.shapeNumber(position), kind: features.classNumber(position)))
    }
  }

  /// The scores of the four labels of a span of the run.
  mutating func scores(of span: Range<Int>) -> SIMD4<Float> {
    let first = span.lowerBound - run.lowerBound
    let last = span.upperBound - 1 - run.lowerBound
    let start = start(first)
    let end = end(last)
    var total = start.sum &+ end.sum
    if span.count > 1 { total &+= start.several }
    if span.count > 2 {
      for place in (first + 1)..<last { total &+= inner(place) }
    }
    sum.clear()
    features.emitWhole(
      span, patterns(first...last), before: start.classBefore, after: end.classAfter, into: &sum)
    return sum.scores(of: total &+ sum.total) - caution + features.bonus(span)
  }

  private func patterns(_ places: ClosedRange<Int>) -> SpanFeatures.Patterns {
    let range = places.lowerBound..<(places.upperBound + 1)
    return SpanFeatures.Patterns(
      shapes: SpanFeatures.pattern(range) { words[$0].shape }, classes: SpanFeatures.pattern(range) { words[$0].kind })
  }

  private mutating func start(_ place: Int) -> Start {
    if let known = words[place].start { return known }
    let position = run.lowerBound + place
    sum.clear()
    features.emitStart(position, into: &sum)
    let own = sum.total
    sum.clear()
    features.emitFirstSuffix(position, &sum)
    let start = Start(sum: own, several: sum.total, classBefore: features.classBefore(position))
    words[place].start = start
    return start
  }

  private mutating func end(_ place: Int) -> End {
    if let known = words[place].end { return known }
    let position = run.lowerBound + place
    sum.clear()
    features.emitEnd(position, into: &sum)
    let end = End(sum: sum.total, classAfter: features.classAfter(position + 1))
    words[place].end = end
    return end
  }

  private mutating func inner(_ place: Int) -> SIMD4<Int32> {
    if let known = words[place].inner { return known }
    sum.clear()
    features.emitInner(run.lowerBound + place, &sum)
    words[place].inner = sum.total
    return sum.total
  }
}
