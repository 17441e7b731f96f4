#if HTML
  import Testing
  import TextModel
  import UnicodeText

  @testable import PageReading

  @Suite("The story of a page")
  struct StoryBlocksTests {
    /// What every page of the fixtures must reach, in words, and what all of them together must.
    private static let leastOfOne = 0.9
    private static let leastOfAll = 0.97
    /// Pages of new layouts are read worse than those that the rules were adjusted on.
    private static let leastOfHeldOut = 0.94

    @Test("The story is kept and what surrounds it is marked", arguments: PageFixture.all)
    func page(_ fixture: PageFixture) throws {
      let page = HTMLText.extract(try SourceText(decoding: fixture.bytes))
      let score = fixture.score(page) { $0.split(separator: " ").count }
      #expect(score.precision >= Self.leastOfOne, "\(score.complaints.joined(separator: "\n"))")
      #expect(score.recall >= Self.leastOfOne, "\(score.complaints.joined(separator: "\n"))")
    }

    @Test("All pages together, by blocks")
    func all() throws {
      #expect(PageFixture.all.count >= 12)
      var blocks = PageFixture.Score()
      for fixture in PageFixture.all {
        blocks = blocks + fixture.score(HTMLText.extract(try SourceText(decoding: fixture.bytes))) { _ in 1 }
      }
      print("story blocks: precision \(blocks.precision), recall \(blocks.recall)")
      #expect(blocks.precision >= Self.leastOfAll, "\(blocks.complaints.joined(separator: "\n"))")
      #expect(blocks.recall >= Self.leastOfAll, "\(blocks.complaints.joined(separator: "\n"))")
    }

    @Test("Pages that the rules had not seen, by blocks", arguments: [PageFixture.heldOut, PageFixture.later])
    func heldOut(_ pages: [PageFixture]) throws {
      #expect(pages.count >= 8)
      var blocks = PageFixture.Score()
      for fixture in pages {
        blocks = blocks + fixture.score(HTMLText.extract(try SourceText(decoding: fixture.bytes))) { _ in 1 }
      }
      print("story blocks, \(pages.count) pages: precision \(blocks.precision), recall \(blocks.recall)")
      #expect(blocks.precision >= Self.leastOfHeldOut, "\(blocks.complaints.joined(separator: "\n"))")
      #expect(blocks.recall >= Self.leastOfHeldOut, "\(blocks.complaints.joined(separator: "\n"))")
    }

    @Test(
      "The record says what the page says of itself",
      arguments: PageFixture.all + PageFixture.heldOut + PageFixture.later)
    func record(_ fixture: PageFixture) throws {
      let record = HTMLText.extract(try SourceText(decoding: fixture.bytes)).record
      let found = [
        "title": record.title, "byline": record.byline, "date": record.date, "url": record.url,
        "language": record.language?.rawValue, "site": record.site,
      ]
      for (name, value) in found.sorted(by: { $0.key < $1.key }) {
        #expect(value == fixture.fields[name], "\(fixture.name): \(name)")
      }
    }

    private static let story = [
      "<p>The ferry that lay in the harbor of Marsa for two years sailed again on Monday morning with a band on deck.</p>",
      "<p>The new quay cost thirty-one million, which is six more than the council had promised in the spring of 2024.</p>",
    ]

    @Test(
      "What asks the reader something is marked in the midst of a story, whatever its classes say",
      arguments: [
        ("<p>Listen to this article · 5 min</p>", [Boilerplate.Reason.share]),
        ("<div class='x'><span>Ascolta l'articolo</span><span>4 min</span></div>", [.share]),
        (
          "<div class='x'><p>Would you take the new ferry to the islands?</p><ul><li>Yes, often</li><li>No</li></ul></div>",
          [.form]
        ),
        (
          "<div class='x'><h3>Poll of the day</h3><p>Should the road be wider?</p><span>Yes</span><span>No</span></div>",
          [.form]
        ),
      ])
    func requests(box: String, reasons: [Boilerplate.Reason]) throws {
      let article = "<article><h1>The ferry sails again</h1>\(Self.story[0])\(box)\(Self.story[1])</article>"
      let page = HTMLText.extract(SourceText("<html><body>\(article)</body></html>"))
      #expect(page.boilerplate.map(\.reason) == reasons)
    }

    @Test(
      "What a person is asked in an interview stays, and so does a list of names behind a question",
      arguments: [
        "<p>What did you think when you saw the ship?</p><p>Nothing at all.</p><p>Then I sat down and cried a little.</p>",
        "<h2>Who was on board?</h2><ul><li>The mayor of Marsa</li><li>The band</li></ul>",
      ])
    func interview(part: String) throws {
      let article = "<article><h1>The ferry sails again</h1>\(Self.story[0])\(part)\(Self.story[1])</article>"
      #expect(HTMLText.extract(SourceText("<html><body>\(article)</body></html>")).boilerplate.isEmpty)
    }

    @Test("Marks ascend, do not overlap and lie in the text", arguments: PageFixture.all)
    func marks(_ fixture: PageFixture) throws {
      let page = HTMLText.extract(try SourceText(decoding: fixture.bytes))
      var end = 0
      for mark in page.boilerplate {
        #expect(mark.range.lowerBound >= end && !mark.range.isEmpty)
        end = mark.range.upperBound
      }
      #expect(end <= page.text.count)
    }
  }
#endif
