/// Features of what raw text and lists of names taught about words.
extension SpanFeatures {
  /// Of the first word and of the words before it.
  func emitLearnedStart(_ first: Int, into sink: inout some FeatureSink) {
    let word = tokens[first].learned
    let start: UInt64 = tokens[first].marks.contains(.startsSentence) ? 1 : 0
    sink.addWord(Self.feature(.firstGroup, UInt64(word.group)))
    sink.addWord(Self.feature(.firstCapital, UInt64(word.capital) * 2 + start))
    sink.add(Self.feature(.firstLetters, UInt64(tokens[first].letters)))
    guard first > 0, !tokens[first].gap.startsSentence else {
      emitGroupAndLetters(Self.noGroup, first, into: &sink)
      return
    }
    let before = UInt64(tokens[first - 1].learned.group)
    sink.addWord(Self.feature(.beforeGroup, before))
    emitGroupAndLetters(before, first, into: &sink)
    guard first > 1, !tokens[first - 1].gap.startsSentence else { return }
    sink.addWord(Self.feature(.beforeTwoGroup, UInt64(tokens[first - 2].learned.group) << 8 | before))
  }

  /// Of the last word and of the words behind it.
  func emitLearnedEnd(_ last: Int, into sink: inout some FeatureSink) {
    let word = tokens[last].learned
    sink.addWord(Self.feature(.lastGroup, UInt64(word.group)))
    sink.addWord(Self.feature(.lastCapital, UInt64(word.capital)))
    sink.add(Self.feature(.lastLetters, UInt64(tokens[last].letters)))
    guard last + 1 < tokens.count, !tokens[last + 1].gap.startsSentence else {
      emitLettersAndGroup(last, Self.noGroup, into: &sink)
      return
    }
    let after = UInt64(tokens[last + 1].learned.group)
    sink.addWord(Self.feature(.afterGroup, after))
    emitLettersAndGroup(last, after, into: &sink)
    guard last + 2 < tokens.count, !tokens[last + 2].gap.startsSentence else { return }
    sink.addWord(Self.feature(.afterTwoGroup, UInt64(tokens[last + 2].learned.group) << 8 | after))
  }

  /// Stands for the group of a neighbor that another sentence holds, or none.
  private static let noGroup: UInt64 = 255

  /// What a word's letters say is worth more behind *said* than behind *in*. How sure they are is left out: pairs would be
  /// too many.
  private func emitGroupAndLetters(_ group: UInt64, _ first: Int, into sink: inout some FeatureSink) {
    sink.addWord(Self.feature(.groupAndLetters, UInt64(tokens[first].letters >> 2) << 8 | group))
  }

  private func emitLettersAndGroup(_ last: Int, _ group: UInt64, into sink: inout some FeatureSink) {
    sink.addWord(Self.feature(.lettersAndGroup, UInt64(tokens[last].letters >> 2) << 8 | group))
  }

  /// Of a word between the first and the last.
  func emitLearnedInner(_ position: Int, into sink: inout some FeatureSink) {
    sink.addWord(Self.feature(.innerGroup, UInt64(tokens[position].learned.group)))
    sink.add(Self.feature(.innerLetters, UInt64(tokens[position].letters)))
  }

  /// Of the span as a whole: what kind of name the letters of its first words are like.
  ///
  /// - Parameter before: ``classBefore(_:)`` of the first word.
  func emitLearnedWhole(_ span: Range<Int>, before: UInt64, into sink: inout some FeatureSink) {
    let last = UInt64(tokens[span.upperBound - 1].letters)
    sink.add(Self.feature(.classAndLetters, last << 8 | before))
    var pattern = UInt64(min(span.count, Self.longestLetterPattern + 1))
    for position in span.prefix(Self.longestLetterPattern) {
      // The likeliest kind and how sure it is: the second would make the patterns too many.
      let letters = tokens[position].letters
      pattern = pattern << 5 | UInt64((letters >> 4) << 2 | letters & 3)
    }
    sink.add(Self.feature(.letterPattern, pattern))
  }

  private static let longestLetterPattern = 3
}
