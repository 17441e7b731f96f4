#if HTML
  /// Judges the blocks that say nothing by themselves by the blocks around them.
  struct NeighborJudgment {
    /// Where a block stands.
    struct Place {
      let container: Int
      let isHeading: Bool
      let isTitle: Bool
      let isHeadline: Bool
      let endsSentence: Bool
    }

    private let alone: [StoryBlocks.Verdict]
    private let places: [Place]
    private let containers: PageContainers
    /// Containers that hold a part of the story themselves.
    private let storyContainers: Set<Int>

    init(alone: [StoryBlocks.Verdict], places: [Place], containers: PageContainers) {
      self.alone = alone
      self.places = places
      self.containers = containers
      storyContainers = Set(
        alone.indices.filter { alone[$0] == .story && !places[$0].isTitle }.map { places[$0].container })
    }

    func verdicts() -> [StoryBlocks.Verdict] {
      let isStory = alone.indices.map { alone[$0] == .story && !places[$0].isTitle }
      guard let first = isStory.firstIndex(of: true), let last = isStory.lastIndex(of: true) else { return alone }
      var verdicts = alone
      judgeEdges(before: first, behind: last, into: &verdicts)
      let after = nextDecided()
      var before: StoryBlocks.Verdict?
      for index in first...last {
        if alone[index] == .open { verdicts[index] = verdict(index, before: before, after: after[index]) }
        if !alone[index].isTransparent { before = alone[index] }
      }
      return verdicts
    }

    /// Before the first and behind the last part of the story only what joins it without a break belongs to it, and, in
    /// the same container, short sentences behind a teaser. A line before the headline that is no sentence is the name of
    /// a section or a date.
    private func judgeEdges(before first: Int, behind last: Int, into verdicts: inout [StoryBlocks.Verdict]) {
      for edge in [Array(stride(from: first - 1, through: 0, by: -1)), Array(last + 1..<max(alone.count, last + 1))] {
        var isJoined = true
        for index in edge {
          guard alone[index] == .open else {
            isJoined = false
            continue
          }
          let mayJoin = isJoined && !(index < first && places[first].isHeadline)
          let belongs = (mayJoin || places[index].endsSentence) && isAmongStory(index)
          verdicts[index] = belongs ? .story : .boilerplate(.surroundings)
          isJoined = isJoined && belongs
        }
      }
    }

    /// For each block the verdict of the next one that has any.
    private func nextDecided() -> [StoryBlocks.Verdict?] {
      var after: [StoryBlocks.Verdict?] = Array(repeating: nil, count: alone.count)
      var next: StoryBlocks.Verdict?
      for index in alone.indices.reversed() {
        after[index] = next
        if !alone[index].isTransparent { next = alone[index] }
      }
      return after
    }

    private func verdict(
      _ index: Int, before: StoryBlocks.Verdict?, after: StoryBlocks.Verdict?
    ) -> StoryBlocks.Verdict {
      // A heading is of the kind of what it heads.
      if places[index].isHeading { return after == .story ? .story : .boilerplate(.surroundings) }
      switch (before == .story, after == .story) {
      case (true, true): return .story
      case (false, false): return .boilerplate(.surroundings)
      default: return isAmongStory(index) ? .story : .boilerplate(.surroundings)
      }
    }

    /// True when a container around the block holds a part of the story itself.
    private func isAmongStory(_ index: Int) -> Bool {
      !containers.around(places[index].container).isDisjoint(with: storyContainers)
    }
  }
#endif
