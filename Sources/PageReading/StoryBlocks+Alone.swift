#if HTML
  import TextModel

  // What a block says by itself.
  extension StoryBlocks {
    /// More links than this make a list of links of a block, less than this leave it running text.
    private static let linkShare = 0.5
    /// A phrase of forms and teasers makes boilerplate of short blocks only: stories do speak of newsletters.
    private static let longestPhraseBlock = 14
    /// Notices are longer than phrases.
    private static let longestNotice = 60

    func verdictAlone(_ index: Int, in utf8: [UInt8]) -> Verdict {
      let block = blocks[index]
      let found = walk.blocks[block.block]
      if found.shape.isTitle { return .story }
      if let reason = containers.reason(of: found.container, prose: prose) { return .boilerplate(reason) }
      if found.shape.isHeadline { return .story }
      if let reason = reason(of: index, utf8[block.range]) { return .boilerplate(reason) }
      return features[index].isProse ? .story : .open
    }

    /// What the words and signs of a block say it is, if not the story.
    private func reason(of index: Int, _ bytes: ArraySlice<UInt8>) -> Boilerplate.Reason? {
      let shape = walk.blocks[blocks[index].block].shape
      let features = features[index]
      if features.isWordless || holdsClock(index), !shape.isItem { return .byline }
      if shape.isHeading, features.words <= Self.longestHeading, BlockPhrases.nameComments(bytes) { return .comments }
      if features.words <= Self.longestByline, BlockPhrases.signMessage(bytes) { return .byline }
      if shape.isHeading, ReaderRequests.namePoll(bytes) { return .form }
      if features.words <= Self.longestOffer, !features.endsSentence, ReaderRequests.offerAudio(bytes) { return .share }
      if features.words <= Self.longestPhraseBlock {
        if callsToFollow(index, bytes) { return .share }
        if features.phrase { return .teaser }
      }
      if features.isNotice, features.words <= Self.longestNotice { return .notice }
      let isList = Double(blocks[index].linked) > Double(blocks[index].visible) * Self.linkShare
      return isList ? .links : nil
    }

    /// "Listen to this article · 5 min", with "by an automatic voice" behind it or not.
    private static let longestOffer = 10

    /// A heading that names comments is short: others speak of some in the story.
    private static let longestHeading = 6

    /// A line with a link to a network, and no sentence.
    private func callsToFollow(_ index: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
      blocks[index].linked > 0 && !features[index].endsSentence && BlockPhrases.nameNetwork(bytes)
    }

    /// A short line with a time of day, as entries of live reports begin with.
    private func holdsClock(_ index: Int) -> Bool {
      let isShort = features[index].words <= Self.longestLabel && !features[index].endsSentence
      return isShort && features[index].holdsClock && !walk.blocks[blocks[index].block].shape.isHeading
    }
  }
#endif
