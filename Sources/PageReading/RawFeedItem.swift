#if HTML
  import TextModel

  /// An item as it stands in the feed.
  struct RawFeedItem {
    /// A part of the item's text and the range of the feed where its content stands.
    struct Part {
      enum Form {
        case text, escapedMarkup, markup
      }
      let range: Range<Int>
      let form: Form
    }

    var id: String?
    var address: String?
    var authors: [String] = []
    /// The `type` of the Atom element that is open: `text`, `html` or `xhtml`.
    var type: String?
    private var date: String?
    private var language: String?
    private var title: Part?
    private var titleText: String?
    private var summary: Part?
    private var body: Part?

    /// Takes a child element of the item.
    mutating func take(_ name: String, isEncoded: Bool, _ range: Range<Int>, in utf8: [UInt8]) {
      switch name {
      case "title" where title == nil:
        title = Part(range: range, form: .escapedMarkup)
        titleText = XMLContent.string(range, in: utf8)
      case "encoded" where isEncoded: body = Part(range: range, form: .escapedMarkup)
      case "content": body = Part(range: range, form: Self.form(type))
      case "description" where summary == nil: summary = Part(range: range, form: .escapedMarkup)
      case "summary" where summary == nil: summary = Part(range: range, form: Self.form(type))
      case "link" where address == nil && !range.isEmpty: address = XMLContent.string(range, in: utf8)
      case "guid", "id": id = XMLContent.string(range, in: utf8)
      case "pubDate", "published", "date", "issued": date = XMLContent.string(range, in: utf8)
      case "updated" where date == nil: date = XMLContent.string(range, in: utf8)
      case "author", "creator": takeAuthor(range, in: utf8)
      case "language": language = XMLContent.string(range, in: utf8)
      default: break
      }
    }

    private static func form(_ type: String?) -> Part.Form {
      switch type {
      case "xhtml": .markup
      case "html", "text/html": .escapedMarkup
      default: .text
      }
    }

    /// RSS wants an address of mail with the name in brackets; Atom has the name in an element of its own.
    private mutating func takeAuthor(_ range: Range<Int>, in utf8: [UInt8]) {
      let line = XMLContent.string(range, in: utf8)
      guard !line.isEmpty, !line.contains("<") else { return }
      if line.contains("@"), let start = line.firstIndex(of: "("), let end = line.lastIndex(of: ")"), start < end {
        authors.append(String(line[line.index(after: start)..<end]))
      } else if !line.contains("@") {
        authors.append(line)
      }
    }

    // MARK: - The item as a text

    /// Title and content as one text, parted by an empty line. Where a feed carries the whole story the summary is left
    /// out: it says the same.
    func content(in feed: SourceText, channel: RawFeedItem) -> ExtractedText {
      var utf8: [UInt8] = []
      var builder = OffsetMap.Builder()
      var boilerplate: [Boilerplate] = []
      var titleRange: TextRange?
      for part in [title, body ?? summary].compactMap(\.self).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
      {
        let piece = FeedPart.read(part, in: feed.utf8)
        guard !piece.utf8.isEmpty else { continue }
        let gap = utf8.isEmpty ? 0 : 2
        builder.appendReplaced(source: part.range.lowerBound - builder.sourceOffset, result: gap)
        utf8 += repeatElement(UInt8(ascii: "\n"), count: gap)
        let start = utf8.count
        utf8 += piece.utf8
        piece.append(to: &builder, from: part.range)
        let isTitle = part.range == title?.range
        if isTitle { titleRange = TextRange(start..<utf8.count) }
        boilerplate += piece.boilerplate.map { mark in
          Boilerplate(
            range: TextRange(mark.range.lowerBound + start..<mark.range.upperBound + start), reason: mark.reason)
        }
      }
      builder.appendDeleted(feed.count - builder.sourceOffset)
      let offsets = builder.map
      return ExtractedText(
        text: PageReader.sourceText(utf8, of: feed, offsets: offsets), offsets: offsets, titleRange: titleRange,
        record: record(channel: channel), boilerplate: boilerplate, declaredEncoding: nil)
    }

    private func record(channel: RawFeedItem) -> PageRecord {
      let byline = (authors.isEmpty ? channel.authors : authors).map(Byline.names).joined(separator: ", ")
      return PageRecord(
        title: titleText.map(PlainLine.of), byline: byline.isEmpty ? nil : byline, date: date,
        url: address ?? (id?.hasPrefix("http") == true ? id : nil),
        language: (language ?? channel.language).flatMap(HTMLDetection.language), site: channel.titleText)
    }
  }
#endif
