#if HTML
  internal import MarkupBridge
  import TextModel

  /// The items of a feed with what stands in them, before their content is read.
  struct FeedReader {
    /// The namespace of `content:encoded`, the whole story in RSS.
    private static let contentSpace = "http://purl.org/rss/1.0/modules/content/"

    private let utf8: [UInt8]
    private let markup: MarkupEvents
    private var path: [String] = []
    private var item: RawFeedItem?
    private var channel = RawFeedItem()
    private var items: [RawFeedItem] = []

    static func items(of feed: SourceText) -> [FeedItem] {
      var reader = FeedReader(utf8: feed.utf8, markup: XMLParser.events(of: feed.utf8))
      reader.walk()
      var seen: Set<String> = []
      return reader.items.enumerated().map { number, raw in
        var id = raw.id ?? raw.address ?? "\(number + 1)"
        if !seen.insert(id).inserted {
          id += "-\(number + 1)"
          seen.insert(id)
        }
        return FeedItem(id: id, content: raw.content(in: feed, channel: reader.channel))
      }
    }

    private init(utf8: [UInt8], markup: MarkupEvents) {
      self.utf8 = utf8
      self.markup = markup
    }

    private mutating func walk() {
      var open: [(name: String, space: String, start: Int)] = []
      for event in markup.events {
        if event.kind == .open {
          let (name, space) = name(of: event)
          open.append((name, space, event.source.lowerBound))
          enter(name, event)
        } else if let element = open.popLast() {
          let range = element.start..<max(element.start, event.source.lowerBound)
          leave(element.name, element.space, range)
        }
      }
      // A feed that was cut off: its last item is kept as far as it came.
      if let item { items.append(item) }
    }

    private func name(of event: MarkupEvents.Event) -> (String, String) {
      guard markup.attributes.indices.contains(event.tag) else { return ("", "") }
      let name = markup.attributes[event.tag]
      return (markup.string(name.name), markup.string(name.value))
    }

    private mutating func enter(_ name: String, _ event: MarkupEvents.Event) {
      path.append(name)
      if name == "item" || name == "entry" {
        item = RawFeedItem()
      } else if name == "link", let address = markup.value(of: "href", of: event) {
        let relation = markup.value(of: "rel", of: event) ?? "alternate"
        if relation == "alternate", item?.address == nil { item?.address = address }
      } else if name == "content" || name == "summary" {
        item?.type = markup.value(of: "type", of: event) ?? "text"
      }
    }

    private mutating func leave(_ name: String, _ space: String, _ range: Range<Int>) {
      let utf8 = utf8
      path.removeLast()
      let parent = path.last ?? ""
      if name == "item" || name == "entry" {
        if let item { items.append(item) }
        item = nil
      } else if item != nil, parent == "item" || parent == "entry" {
        item?.take(name, isEncoded: space == Self.contentSpace, range, in: utf8)
      } else if name == "name", parent == "author" || parent == "creator" {
        let author = XMLContent.string(range, in: utf8)
        if item == nil { channel.authors.append(author) } else { item?.authors.append(author) }
      } else if item == nil, parent == "channel" || parent == "feed" {
        channel.take(name, isEncoded: false, range, in: utf8)
      }
    }
  }
#endif
