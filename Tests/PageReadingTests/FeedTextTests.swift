#if HTML
  import Foundation
  import TestSupport
  import Testing
  import TextModel
  import UnicodeText

  @testable import PageReading

  @Suite("Reading feeds")
  struct FeedTextTests {
    private func feed(_ name: String) throws -> SourceText {
      try SourceText(decoding: Data(contentsOf: URL(fileURLWithPath: FixtureFiles.path("feeds/\(name)"))))
    }

    /// Every word of the item stands in the feed where its map says.
    private func place(_ word: String, of item: FeedItem, in feed: SourceText) throws -> String {
      let found = try #require(item.content.text.string.utf8.firstRange(of: word.utf8))
      let utf8 = item.content.text.string.utf8
      let start = utf8.distance(from: utf8.startIndex, to: found.lowerBound)
      return String(feed[item.content.offsets.sourceRange(for: TextRange(start..<start + word.utf8.count))])
    }

    @Test("RSS: the whole story rather than its summary, with author, date, address and language")
    func rss() throws {
      let feed = try feed("esteri.rss")
      #expect(FeedText.isFeed(feed))
      let items = FeedText.items(of: feed)
      #expect(items.map(\.id) == ["qn-1", "https://quotidianodelnord.example/esteri/2"])
      let first = items[0].content
      #expect(
        first.text.string == """
          Tokayev riceve Meloni ad Astana

          ASTANA — Il presidente kazako Kassym-Jomart Tokayev ha ricevuto Giorgia Meloni nel palazzo di Ak Orda.

          Leggi anche: Il corridoio di mezzo

          Meloni tornerà a Roma venerdì.
          """)
      #expect(first.boilerplate.map { String(first.text[$0.range]) } == ["Leggi anche: Il corridoio di mezzo"])
      #expect(
        first.record
          == PageRecord(
            title: "Tokayev riceve Meloni ad Astana", byline: "Marta Bellandi", date: "Wed, 14 Oct 2026 18:05:00 +0200",
            url: "https://quotidianodelnord.example/esteri/1", language: .italian,
            site: "Il Quotidiano del Nord - Esteri"
          ))
      #expect(try place("Kassym-Jomart Tokayev", of: items[0], in: feed) == "Kassym-Jomart Tokayev")
      #expect(try place("tornerà", of: items[0], in: feed) == "torner&agrave;")
      #expect(
        items[1].content.text.string
          == "Pechino & Ulan Bator, nuovo accordo\n\nIl ministro Wang\u{A0}Yi è arrivato in Mongolia.")
      #expect(items[1].content.record.byline == "Piero Scotti")
      #expect(try place("Wang\u{A0}Yi", of: items[1], in: feed) == "Wang&amp;nbsp;Yi")
    }

    @Test("Atom: content in XHTML, text that is no markup, authors of the entry before those of the feed")
    func atom() throws {
      let feed = try feed("world.atom")
      let items = FeedText.items(of: feed)
      #expect(items.map(\.id) == ["tag:tynecourier.example,2026:1", "tag:tynecourier.example,2026:2"])
      #expect(
        items[0].content.text.string
          == "Xi & Tokayev meet in Samarkand\n\nXi Jinping met Kassym-Jomart Tokayev in Samarkand.")
      #expect(items[0].content.record.byline == "Helen Marsh")
      #expect(items[0].content.record.date == "2026-09-15T08:00:00Z")
      #expect(items[0].content.record.url == "https://tynecourier.example/world/1")
      #expect(try place("Kassym-Jomart Tokayev", of: items[0], in: feed) == "Kassym-Jomart Tokayev")
      #expect(items[1].content.text.string.hasSuffix("Samuel Okoro < no relation > was named on Tuesday."))
      #expect(items[1].content.record.byline == "World Desk")
      #expect(items[1].content.record.date == "2026-09-16T09:00:00Z")
    }

    @Test("RSS 1.0 in RDF, with a name of HTML that XML does not know")
    func rdf() throws {
      let feed = try feed("nachrichten.rdf")
      #expect(FeedText.isFeed(feed))
      let items = FeedText.items(of: feed)
      #expect(items.count == 2)
      #expect(items[0].content.record.byline == "Jörg Petzold")
      #expect(items[0].content.record.date == "2026-11-02T07:15:00+01:00")
      #expect(items[0].content.record.language == .german)
      #expect(items[1].content.text.string == "Dresden & Pirna\n\nFahrrad \u{A0} und Bahn")
    }

    @Test(
      "Every cut of a feed gives the items up to the cut", arguments: ["esteri.rss", "world.atom", "nachrichten.rdf"])
    func cut(name: String) throws {
      let whole = try feed(name)
      let bytes = whole.utf8
      for end in stride(from: 0, through: bytes.count, by: 7) {
        let source = SourceText(String(decoding: bytes[..<end], as: UTF8.self))
        for item in FeedText.items(of: source) {
          let range = item.content.offsets.sourceRange(for: item.content.text.range)
          #expect(range.upperBound <= source.count)
          #expect(item.content.offsets.resultRange(for: source.range).upperBound == item.content.text.count)
        }
      }
    }

    @Test("An entity that would grow without bound is not expanded, and none is fetched")
    func entities() {
      let bomb = """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <rss><channel><item><title>Tokayev &c; &x;</title></item></channel></rss>
        """
      let items = FeedText.items(of: SourceText(bomb))
      #expect(items.allSatisfy { $0.content.text.count < 100 && !$0.content.text.string.contains("root") })
    }
  }
#endif
