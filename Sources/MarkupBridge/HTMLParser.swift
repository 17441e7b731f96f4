#if HTML
  internal import CMarkup

  /// Parses pages by the rules of the HTML Standard, with Gumbo.
  package enum HTMLParser {
    /// The parts of a page that may carry text or say something of it, and what was cut out, ascending.
    package struct TrimmedPage: Sendable {
      package let utf8: [UInt8]
      package let cuts: [Range<Int>]
    }

    /// Names of elements by the numbers of the parser; unknown elements have the last one.
    package static let tagNames: [String] = {
      var names: [String] = []
      while let name = cmarkup_tag_name(Int32(names.count)) { names.append(String(cString: name)) }
      return names
    }()

    /// Cuts out what no reader sees and what could cost a parser time without bound.
    package static func trimmed(_ page: [UInt8]) -> TrimmedPage {
      page.withUnsafeBufferPointer { source in
        guard let start = source.baseAddress, let trim = cmarkup_trim_open(start, Int64(source.count)) else {
          return TrimmedPage(utf8: page, cuts: [])
        }
        defer { cmarkup_trim_close(trim) }
        var length: Int64 = 0
        let text = cmarkup_trim_text(trim, &length)
        var count: Int64 = 0
        let cuts = cmarkup_trim_cuts(trim, &count)
        return TrimmedPage(
          utf8: Array(UnsafeBufferPointer(start: text, count: Int(length))),
          cuts: UnsafeBufferPointer(start: cuts, count: Int(count)).map { Int($0.start)..<Int($0.end) })
      }
    }

    /// The elements and texts of a page. Call it on what ``trimmed(_:)`` left: the parser itself has no bounds.
    package static func events(of page: [UInt8]) -> MarkupEvents {
      page.withUnsafeBufferPointer { source in
        guard let start = source.baseAddress, let tree = cmarkup_page_open(start, Int64(source.count)) else {
          return MarkupEvents()
        }
        defer { cmarkup_page_close(tree) }
        return MarkupEvents(cmarkup_page_events(tree), sourceLength: page.count)
      }
    }
  }

  /// Parses feeds with libxml2, as far as they can be read.
  package enum XMLParser {
    /// The elements of a feed with the ranges of their content.
    package static func events(of feed: [UInt8]) -> MarkupEvents {
      feed.withUnsafeBufferPointer { source in
        guard let start = source.baseAddress, let tree = cmarkup_feed_open(start, Int64(source.count)) else {
          return MarkupEvents()
        }
        defer { cmarkup_feed_close(tree) }
        return MarkupEvents(cmarkup_feed_events(tree), sourceLength: feed.count)
      }
    }
  }

  extension MarkupEvents {
    fileprivate init(_ found: cmarkup_events, sourceLength: Int) {
      strings = Array(UnsafeBufferPointer(start: found.strings, count: Int(found.string_count)))
      let stringCount = strings.count
      attributes = UnsafeBufferPointer(start: found.attributes, count: Int(found.attribute_count)).map {
        Attribute(
          name: Self.range($0.name_start, $0.name_end, in: stringCount),
          value: Self.range($0.value_start, $0.value_end, in: stringCount))
      }
      let attributeCount = attributes.count
      events = UnsafeBufferPointer(start: found.events, count: Int(found.event_count)).map { event in
        let kind = Event.Kind(rawValue: event.kind) ?? .close
        return Event(
          kind: kind, tag: Int(event.tag), source: Self.range(event.source_start, event.source_end, in: sourceLength),
          content: Self.range(event.start, event.end, in: kind == .replaced ? stringCount : attributeCount))
      }
    }

    private static func range(_ start: Int64, _ end: Int64, in length: Int) -> Range<Int> {
      let lower = min(max(Int(start), 0), length)
      return lower..<min(max(Int(end), lower), length)
    }
  }
#endif
