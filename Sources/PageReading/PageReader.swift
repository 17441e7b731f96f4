#if HTML
  internal import MarkupBridge
  import TextModel
  internal import UnicodeText

  /// The way from a page to its text, its record and its marks.
  enum PageReader {
    static func read(_ page: SourceText) -> ExtractedText {
      let trimmed = HTMLParser.trimmed(page.utf8)
      let markup = HTMLParser.events(of: trimmed.utf8)
      var walk = PageWalk(markup, of: trimmed.utf8)
      walk.walk()
      let writing = PageWriting(walk.pieces, source: trimmed.utf8, replacements: markup.strings)
      let offsets = cutMap(trimmed.cuts).followed(by: writing.offsets)
      let text = sourceText(writing.utf8, of: page, offsets: offsets)
      let story = StoryBlocks(walk: walk, writing: writing, text: text)
      let record = walk.head.record(of: walk, writing: writing, headline: story.headline, byline: story.byline)
      return ExtractedText(
        text: text, offsets: offsets, titleRange: story.titleRange.map { TextRange($0) }, record: record,
        boilerplate: story.boilerplate, declaredEncoding: DeclaredEncoding.find(in: page.utf8))
    }

    private static func cutMap(_ cuts: [Range<Int>]) -> OffsetMap {
      var builder = OffsetMap.Builder()
      for cut in cuts {
        builder.appendCopied(cut.lowerBound - builder.sourceOffset)
        builder.appendDeleted(cut.count)
      }
      return builder.map
    }

    static func sourceText(_ utf8: [UInt8], of page: SourceText, offsets: OffsetMap) -> SourceText {
      let repairs = page.repairs.map { repair in
        TextRepair(kind: repair.kind, range: offsets.resultRange(for: repair.range), byteOffset: repair.byteOffset)
      }
      return SourceText(
        utf8: utf8, encoding: page.encoding, repairs: repairs, byteOffsets: page.byteOffsets.followed(by: offsets))
    }
  }
#endif
