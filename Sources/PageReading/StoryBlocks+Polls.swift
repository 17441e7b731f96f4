#if HTML
  // Polls among readers.
  extension StoryBlocks {
    /// Questions of polls are one sentence.
    private static let longestQuestion = 24
    /// "Yes, for less than fifty euros".
    private static let longestOption = 6
    /// One line behind a question may be its answer; two short ones that are no sentences are offered as answers.
    private static let fewestOptions = 2

    /// A question to the readers with the answers that they may choose from.
    func polls(in utf8: [UInt8]) -> [Range<Int>] {
      blocks.indices.compactMap { index in
        guard features[index].words <= Self.longestQuestion, ReaderRequests.ask(utf8[blocks[index].range]) else {
          return nil
        }
        let end = blocks[(index + 1)...].indices.first { !isOption($0) } ?? blocks.count
        return end - index > Self.fewestOptions ? index..<end : nil
      }
    }

    /// A short line or a button that is no sentence.
    private func isOption(_ index: Int) -> Bool {
      let shape = walk.blocks[blocks[index].block].shape
      guard features[index].words <= Self.longestOption, !features[index].endsSentence, !shape.isHeading else {
        return false
      }
      return !shape.isTitle && verdicts[index] != .story
    }
  }
#endif
