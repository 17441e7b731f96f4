#if HTML
  internal import Lexicons
  import TextModel

  /// Tells a page's story from what surrounds it, block by block.
  ///
  /// First each block is judged by itself: what the elements around it say they are, how much of it is links, whether it is
  /// a known phrase of forms and teasers, whether it reads as running text (length, function words, a full stop). Then
  /// short blocks are judged by their neighbors. Both steps are in the manner of jusText (Pomikálek 2011) and of the
  /// shallow text features of Kohlschütter, Fankhauser & Nejdl (2010).
  struct StoryBlocks {
    enum Verdict: Equatable {
      case story
      case open
      case boilerplate(Boilerplate.Reason)

      var isBoilerplate: Bool {
        if case .boilerplate = self { true } else { false }
      }
    }

    private let walk: PageWalk
    private let blocks: [WrittenBlock]
    private let features: [BlockFeatures]
    private var containers: PageContainers
    private(set) var verdicts: [Verdict]
    private let prose: Int

    /// More links than this make a list of links of a block, less than this leave it running text.
    private static let linkShare = 0.5
    /// A phrase of forms and teasers makes boilerplate of short blocks only: stories do speak of newsletters.
    private static let longestPhraseBlock = 14
    /// Notices are longer than phrases.
    private static let longestNotice = 60
    /// A line with an author's name and a date, and no more.
    private static let longestByline = 16

    init(walk: PageWalk, writing: PageWriting, text: SourceText) {
      self.walk = walk
      blocks = writing.blocks
      features = BlockFeatures.of(writing.blocks, in: text.utf8)
      containers = walk.containers
      verdicts = Array(repeating: .open, count: blocks.count)
      var prose = 0
      for (block, features) in zip(blocks, features) {
        let found = walk.blocks[block.block]
        let own = features.isProse && block.linked * 2 < block.visible ? block.visible : 0
        prose += own
        containers.add(prose: own, isHeadline: found.shape.isHeadline, to: found.container)
      }
      self.prose = prose
      judgeAlone()
      markBylines(writing)
      markTeasers()
      judgeByNeighbors()
      markTitle()
      for index in RepeatFinder.repeats(blocks.map(\.range), in: text.utf8) where !verdicts[index].isBoilerplate {
        verdicts[index] = .boilerplate(.repeat)
      }
    }

    // MARK: - One block alone

    private mutating func judgeAlone() {
      for index in blocks.indices { verdicts[index] = verdictAlone(index) }
    }

    private func verdictAlone(_ index: Int) -> Verdict {
      let block = blocks[index]
      let found = walk.blocks[block.block]
      if case .title = found.shape { return .story }
      if let reason = containers.reason(of: found.container, prose: prose) { return .boilerplate(reason) }
      if found.shape.isHeadline { return .story }
      let features = features[index]
      if features.phrase, features.words <= Self.longestPhraseBlock { return .boilerplate(.teaser) }
      if features.isNotice, features.words <= Self.longestNotice { return .boilerplate(.notice) }
      if Double(block.linked) > Double(block.visible) * Self.linkShare { return .boilerplate(.links) }
      return features.isProse ? .story : .open
    }

    // MARK: - Lines of authors and dates

    private mutating func markBylines(_ writing: PageWriting) {
      for capture in walk.captures where capture.field == .byline {
        guard let start = capture.pieces.lazy.map({ writing.starts[$0] }).first(where: { $0 >= 0 }),
          let index = blocks.firstIndex(where: { $0.range.contains(start) }), verdicts[index] == .open,
          features[index].words <= Self.longestByline
        else { continue }
        verdicts[index] = .boilerplate(.byline)
      }
    }

    // MARK: - Teasers

    /// What follows a marked heading, up to running text or the next heading, belongs to it.
    private mutating func markTeasers() {
      var inTeaser = false
      for index in blocks.indices {
        let shape = walk.blocks[blocks[index].block].shape
        if shape.isHeading {
          inTeaser = verdicts[index] == .boilerplate(.teaser)
        } else if verdicts[index] == .story {
          inTeaser = false
        } else if inTeaser, verdicts[index] == .open {
          verdicts[index] = .boilerplate(.teaser)
        }
      }
    }

    // MARK: - Neighbors

    private mutating func judgeByNeighbors() {
      let alone = verdicts
      guard let first = alone.indices.first(where: { isStory(alone, $0) }),
        let last = alone.indices.last(where: { isStory(alone, $0) })
      else { return }
      for index in verdicts.indices where alone[index] == .open {
        if index < first || index > last {
          let nearest = index < first ? first : last
          let isBeside = container(index) == container(nearest) && abs(index - nearest) <= 2
          verdicts[index] = isBeside ? .story : .boilerplate(.surroundings)
          continue
        }
        let before = alone[..<index].last { $0 != .open }
        let after = alone[(index + 1)...].first { $0 != .open }
        verdicts[index] = verdict(index, before: before, after: after, in: alone)
      }
    }

    private func verdict(_ index: Int, before: Verdict?, after: Verdict?, in alone: [Verdict]) -> Verdict {
      if walk.blocks[blocks[index].block].shape.isHeading {
        // A heading is of the kind of what it heads.
        return after == .story ? .story : .boilerplate(.surroundings)
      }
      switch (before == .story, after == .story) {
      case (true, true): return .story
      case (false, false): return .boilerplate(.surroundings)
      default:
        let beside = alone.indices.contains { isStory(alone, $0) && container($0) == container(index) }
        return beside ? .story : .boilerplate(.surroundings)
      }
    }

    private func isStory(_ verdicts: [Verdict], _ index: Int) -> Bool {
      if case .title = walk.blocks[blocks[index].block].shape { return false }
      return verdicts[index] == .story
    }

    private func container(_ index: Int) -> Int { walk.blocks[blocks[index].block].container }

    // MARK: - Title and headline

    /// The title element says what the headline says, with the name of the site: it counts only without one.
    private mutating func markTitle() {
      guard headlineIndex != nil else { return }
      for index in blocks.indices {
        if case .title = walk.blocks[blocks[index].block].shape { verdicts[index] = .boilerplate(.repeat) }
      }
    }

    private var headlineIndex: Int? {
      blocks.indices.first { walk.blocks[blocks[$0].block].shape.isHeadline && verdicts[$0] == .story }
    }

    /// Where the title element's text stands.
    var titleRange: Range<Int>? {
      blocks.first { if case .title = walk.blocks[$0.block].shape { true } else { false } }?.range
    }

    /// The story's first heading, or else the title.
    var headline: Range<Int>? { headlineIndex.map { blocks[$0].range } ?? titleRange }

    /// Neighboring blocks marked for one reason are one mark.
    var boilerplate: [Boilerplate] {
      var marks: [Boilerplate] = []
      var wasMarked = false
      for (index, verdict) in verdicts.enumerated() {
        guard case .boilerplate(let reason) = verdict else {
          wasMarked = false
          continue
        }
        let range = blocks[index].range
        if wasMarked, let last = marks.last, last.reason == reason {
          marks[marks.count - 1] = Boilerplate(
            range: TextRange(last.range.lowerBound..<range.upperBound), reason: reason)
        } else {
          marks.append(Boilerplate(range: TextRange(range), reason: reason))
        }
        wasMarked = true
      }
      return marks
    }
  }

  extension ElementRole.Shape {
    var isHeadline: Bool {
      if case .heading(1) = self { true } else { false }
    }
    var isHeading: Bool {
      if case .heading = self { true } else { false }
    }
  }
#endif
