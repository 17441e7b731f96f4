#if HTML
  import TextModel

  /// The text of a part of an item, with its map into the part's bytes.
  struct FeedPart {
    let utf8: [UInt8]
    let offsets: OffsetMap
    let boilerplate: [Boilerplate]

    static func read(_ part: RawFeedItem.Part, in feed: [UInt8]) -> FeedPart {
      let raw = Array(feed[part.range])
      if part.form == .markup { return page(SourceText(utf8: raw), behind: .identity) }
      let (decoded, offsets) = XMLContent.decoded(raw)
      let text = SourceText(utf8: decoded)
      let holdsMarkup = decoded.contains(UInt8(ascii: "<")) || decoded.contains(UInt8(ascii: "&"))
      if part.form == .escapedMarkup, holdsMarkup { return page(text, behind: offsets) }
      return FeedPart(utf8: decoded, offsets: offsets, boilerplate: [])
    }

    private static func page(_ text: SourceText, behind offsets: OffsetMap) -> FeedPart {
      let page = HTMLText.extract(text)
      return FeedPart(
        utf8: page.text.utf8, offsets: offsets.followed(by: page.offsets), boilerplate: page.boilerplate)
    }

    /// Adds the part's edits to those of the whole item.
    func append(to builder: inout OffsetMap.Builder, from range: Range<Int>) {
      let resultStart = builder.resultOffset
      for edit in offsets.edits {
        builder.appendCopied(edit.result.lowerBound + resultStart - builder.resultOffset)
        builder.appendReplaced(source: edit.source.count, result: edit.result.count)
      }
      builder.appendCopied(resultStart + utf8.count - builder.resultOffset)
      builder.appendDeleted(range.upperBound - builder.sourceOffset)
    }
  }
#endif
