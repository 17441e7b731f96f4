public import TextModel

/// Reads the items of a feed: RSS 2.0 and its forebears, RSS 1.0 (RDF), Atom.
///
/// ```swift
/// for item in FeedText.items(of: try SourceText(decoding: bytes)) {
///   print(item.content.record.title ?? "untitled", item.content.record.date ?? "undated")
/// }
/// ```
///
/// The feed is parsed as XML (libxml2) as far as it can be read. The content of an item is read as HTML where it is HTML;
/// its offsets lead through both back into the feed. `items` needs the package trait `HTML`; `isFeed` does not.
public enum FeedText {
  /// True when a text begins as a feed.
  public static func isFeed(_ text: SourceText) -> Bool { HTMLDetection.isFeed(text.utf8) }

  #if HTML
    /// The items in the feed's order.
    ///
    /// - Complexity: O(n), and O(number of items) look-ups beside it.
    public static func items(of feed: SourceText) -> [FeedItem] {
      FeedReader.items(of: feed)
    }
  #endif
}

/// One item of a feed.
public struct FeedItem: Sendable {
  /// The item's own id (`guid`, `id`), else its address, else its number in the feed; distinct within the feed.
  public let id: String
  /// Title and content. The offsets lead into the feed.
  public let content: ExtractedText
}
