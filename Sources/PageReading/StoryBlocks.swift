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

      /// Says nothing of its neighbors: author lines and share bars stand in the middle of stories.
      var isTransparent: Bool {
        self == .open || self == .boilerplate(.byline) || self == .boilerplate(.share)
      }

      var isBoilerplate: Bool {
        if case .boilerplate = self { true } else { false }
      }
    }

    let walk: PageWalk
    let blocks: [WrittenBlock]
    let features: [BlockFeatures]
    private(set) var containers: PageContainers
    private(set) var verdicts: [Verdict]
    let prose: Int
    /// A line that looks like the author's, where no element says so.
    private(set) var byline: Range<Int>?

    /// A line with an author's name and a date, and no more.
    static let longestByline = 16
    /// The same without an element that says so: "By" and two names, and how far behind the headline it may stand.
    private static let longestPlainByline = 8
    private static let bylineDistance = 3
    /// "Updated at 14.30 GMT", "More on this:" and the like.
    static let longestLabel = 4
    /// Headings of sections and of boxes with teasers have fewer words.
    private static let fewestStandfirstWords = 8
    /// A date stands behind a standfirst, an author and buttons to share.
    private static let dateDistance = 8

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
      for index in blocks.indices { verdicts[index] = verdictAlone(index, in: text.utf8) }
      markBylines(writing)
      markPlainByline(in: text.utf8)
      markStandfirst()
      markDates(in: text.utf8)
      markTeasers()
      for poll in polls(in: text.utf8) { for index in poll { verdicts[index] = .boilerplate(.form) } }
      judgeByNeighbors()
      markTitle()
      markRepeats(in: text.utf8)
    }

    // MARK: - Lines of authors and dates

    private mutating func markBylines(_ writing: PageWriting) {
      for capture in walk.captures where capture.field == .byline {
        guard let start = capture.pieces.lazy.map({ writing.starts[$0] }).first(where: { $0 >= 0 }),
          let index = index(ofBlockAt: start), verdicts[index] == .open,
          features[index].words <= Self.longestByline
        else { continue }
        verdicts[index] = .boilerplate(.byline)
      }
    }

    /// The number of the block that holds an offset.
    private func index(ofBlockAt offset: Int) -> Int? {
      var low = 0
      var high = blocks.count
      while low < high {
        let middle = (low + high) / 2
        if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
      }
      return low < blocks.count && blocks[low].range.contains(offset) ? low : nil
    }

    /// A short line behind the headline that begins with "by" or its like.
    private mutating func markPlainByline(in utf8: [UInt8]) {
      guard let headline = headlineIndex else { return }
      for index in blocks.indices.dropFirst(headline + 1).prefix(Self.bylineDistance) {
        guard verdicts[index] == .open, features[index].words <= Self.longestPlainByline,
          Byline.isByline(String(decoding: utf8[blocks[index].range], as: UTF8.self))
        else { continue }
        verdicts[index] = .boilerplate(.byline)
        byline = blocks[index].range
        return
      }
    }

    /// A heading right below the headline that is long enough for a sentence says the story in short.
    private mutating func markStandfirst() {
      guard let headline = headlineIndex, headline + 1 < blocks.count else { return }
      let isHeading = walk.blocks[blocks[headline + 1].block].shape.isHeading
      if isHeading, verdicts[headline + 1] == .open, features[headline + 1].words >= Self.fewestStandfirstWords {
        verdicts[headline + 1] = .story
      }
    }

    /// Short lines near the headline that say when the story was written, with a name or without.
    private mutating func markDates(in utf8: [UInt8]) {
      guard let headline = headlineIndex else { return }
      for index in blocks.indices.dropFirst(headline + 1).prefix(Self.dateDistance) where verdicts[index] == .open {
        guard features[index].words <= Self.longestByline, !features[index].endsSentence,
          DateLine.holdsDate(utf8[blocks[index].range])
        else { continue }
        verdicts[index] = .boilerplate(.byline)
      }
    }

    // MARK: - Teasers

    /// What follows a marked heading in its group, up to running text or the next heading, belongs to it.
    private mutating func markTeasers() {
      markGroups(of: .teaser)
      markGroups(of: .comments)
      markGroups(of: .form)
      markLabels()
      var group: Int?
      for index in blocks.indices {
        let shape = walk.blocks[blocks[index].block].shape
        if shape.isHeading {
          group = verdicts[index] == .boilerplate(.teaser) ? container(index) : nil
        } else if verdicts[index] == .story {
          group = nil
        } else if let current = group, verdicts[index] == .open {
          if containers.around(container(index)).contains(current) {
            verdicts[index] = .boilerplate(.teaser)
          } else {
            group = nil
          }
        }
      }
    }

    /// A short line with a colon in front of links names what they lead to.
    private mutating func markLabels() {
      for index in blocks.indices.dropLast() where verdicts[index] == .open {
        let isLabel = features[index].endsWithColon && features[index].words <= Self.longestLabel
        if isLabel, verdicts[index + 1] == .boilerplate(.links) { verdicts[index] = .boilerplate(.teaser) }
      }
    }

    /// A group that begins with a heading marked so, away from the headline, is one of teasers, comments or a poll with all that
    /// stands in it.
    private mutating func markGroups(of reason: Boilerplate.Reason) {
      let ofHeadline = headlineIndex.map { containers.around(container($0)) } ?? []
      let groups = blocks.indices.filter { index in
        walk.blocks[blocks[index].block].shape.isHeading && verdicts[index] == .boilerplate(reason)
          && !ofHeadline.contains(container(index)) && !ofHeadline.isEmpty
      }.map { container($0) }
      guard !groups.isEmpty else { return }
      for index in blocks.indices where !verdicts[index].isBoilerplate {
        let around = containers.around(container(index))
        if groups.contains(where: around.contains) { verdicts[index] = .boilerplate(reason) }
      }
    }

    // MARK: - Neighbors

    private mutating func judgeByNeighbors() {
      let neighborhood = zip(blocks, features).map { block, features in
        let found = walk.blocks[block.block]
        return NeighborJudgment.Place(
          container: found.container, isHeading: found.shape.isHeading, isTitle: found.shape.isTitle,
          isHeadline: found.shape.isHeadline, endsSentence: features.endsSentence)
      }
      verdicts = NeighborJudgment(alone: verdicts, places: neighborhood, containers: containers).verdicts()
    }

    private func container(_ index: Int) -> Int { walk.blocks[blocks[index].block].container }

    // MARK: - Repeats

    /// A block that says again what the story has said. What was said in a teaser or a title is no story told before.
    private mutating func markRepeats(in utf8: [UInt8]) {
      let told = blocks.indices.filter { !verdicts[$0].isBoilerplate }
      for index in RepeatFinder.repeats(told.map { blocks[$0].range }, in: utf8) {
        verdicts[told[index]] = .boilerplate(.repeat)
      }
    }

    // MARK: - Title and headline

    /// The title element says what the headline says, with the name of the site: it counts only without one.
    private mutating func markTitle() {
      guard headlineIndex != nil else { return }
      for index in blocks.indices {
        if walk.blocks[blocks[index].block].shape.isTitle { verdicts[index] = .boilerplate(.repeat) }
      }
    }

    private var headlineIndex: Int? {
      blocks.indices.first { walk.blocks[blocks[$0].block].shape.isHeadline && verdicts[$0] == .story }
    }

    /// Where the title element's text stands.
    var titleRange: Range<Int>? {
      blocks.first { walk.blocks[$0.block].shape.isTitle }?.range
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
#endif
