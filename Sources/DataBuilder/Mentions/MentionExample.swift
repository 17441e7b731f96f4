import Lexicons
import MentionExtraction
import TextModel

/// One run of words with the features of its segments and what they truly are.
struct MentionExample {
  struct Segment {
    let general: [UInt32]
    let words: [UInt32]
    /// The true label if this segment is a piece of the true cut, else nil.
    let truth: Int?
  }

  var lattice: RunLattice
  var segments: [Segment]
  /// How much the run counts.
  let weight: Float

  /// The examples of an article; runs whose names cannot be cut out of them teach nothing and are left out.
  static func examples(of article: ConllCorpus.Sentence, language: String, weight: Float, learned: LearnedWords)
    -> [MentionExample]
  {
    let text = SourceText(article.text)
    let span = LanguageSpan(range: text.range, language: Language(language), probability: .one)
    guard let tokens = ArticleTokens(text: text, languages: [span], learned: learned) else { return [] }
    return NameFinder.runs(in: tokens).compactMap { run in
      example(of: run, in: tokens, names: article.names, weight: weight)
    }
  }

  private static func example(
    of run: Range<Int>, in article: ArticleTokens, names: [(range: Range<Int>, type: String)], weight: Float
  ) -> MentionExample? {
    let lattice = NameFinder.lattice(of: run, in: article)
    guard let truth = truth(of: run, in: article, names: names, lattice: lattice) else { return nil }
    let segments = lattice.segments.enumerated().map { number, segment in
      guard !segment.isPlain else { return Segment(general: [], words: [], truth: truth[number]) }
      let span = (run.lowerBound + segment.start)..<(run.lowerBound + segment.end)
      let features = NameFinder.features(of: span, in: article)
      return Segment(general: features.general, words: features.words, truth: truth[number])
    }
    return MentionExample(lattice: lattice, segments: segments, weight: weight)
  }

  /// The true label of every segment of the true cut, or nil when a name does not fit the segments.
  private static func truth(
    of run: Range<Int>, in article: ArticleTokens, names: [(range: Range<Int>, type: String)], lattice: RunLattice
  ) -> [Int: Int]? {
    let start = article.offsets(of: run).lowerBound
    let end = article.offsets(of: run).upperBound
    var covered: Set<Int> = []
    var truth: [Int: Int] = [:]
    for name in names where name.range.lowerBound < end && name.range.upperBound > start {
      guard
        let number = lattice.segments.firstIndex(where: { segment in
          !segment.isPlain
            && article.offsets(of: (run.lowerBound + segment.start)..<(run.lowerBound + segment.end)) == name.range
        }), let label = ["PER": 1, "LOC": 2, "ORG": 3][name.type]
      else { return nil }
      truth[number] = label
      covered.formUnion(lattice.segments[number].start..<lattice.segments[number].end)
    }
    for (number, segment) in lattice.segments.enumerated() where segment.end - segment.start == 1 {
      if !covered.contains(segment.start) { truth[number] = 0 }
    }
    return truth
  }
}
