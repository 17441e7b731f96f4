#if HTML
  import Testing

  @testable import PageReading

  @Suite("Phrases and signs of blocks")
  struct BlockPhrasesTests {
    @Test(
      "A heading of comments is told from one of the story",
      arguments: [
        ("Comments (2)", true), ("37 commenti", true), ("Комментарии", true), ("网友评论", true), ("留言", true),
        ("Il commendatore parla", false), ("Общество", false), ("社会", false),
      ])
    func comments(line: String, names: Bool) {
      #expect(BlockPhrases.nameComments(Array(line.utf8)[...]) == names)
    }

    @Test(
      "Who signs an embedded message has a dash and a handle",
      arguments: [
        ("— Vigili del fuoco (@vvf) 14 novembre", true), ("- Sal (@sal)", true), ("— Il capitano", false),
        ("Write to us (@echo)", false),
      ])
    func signatures(line: String, signs: Bool) {
      #expect(BlockPhrases.signMessage(Array(line.utf8)[...]) == signs)
    }

    @Test(
      "An offer to listen names the story or its minutes",
      arguments: [
        ("Listen to this article · 5 min", true), ("Listen · 12 minutes", true), ("Ascolta l'articolo", true),
        ("Artikel anhören", true), ("Écouter l’article (4 min)", true), ("Прослушать новость", true),
        ("Мақаланы тыңдау", true), ("收听本文", true), ("Listen to the sea", false), ("Die Geschichte hören", false),
        ("He wrote an article in 5 min", false), ("", false),
      ])
    func audio(line: String, offers: Bool) {
      #expect(ReaderRequests.offerAudio(Array(line.utf8)[...]) == offers)
    }

    @Test(
      "A question to readers speaks to them",
      arguments: [
        ("Have you ever slept on a ferry?", true), ("Secondo te la strada va allargata?", true),
        ("Как вы думаете?", true),
        ("您怎么看？", true), ("Who pays for the road?", false), ("Have you seen it, she said.", false), ("", false),
      ])
    func question(line: String, asks: Bool) {
      #expect(ReaderRequests.ask(Array(line.utf8)[...]) == asks)
    }

    @Test("A notice in Chinese forbids to print the text again", arguments: [("未经授权不得转载。", true), ("列车已经开行。", false)])
    func reprint(line: String, forbids: Bool) {
      #expect(BlockPhrases.forbidReprint(Array(line.utf8)) == forbids)
    }

    @Test(
      "A time of day has hours and two digits of minutes",
      arguments: [
        ("21:47", true), ("Updated 9.05 GMT", true), ("3m ago00.48", true), ("3:2", false), ("1.250", false),
        ("18 novembre 2026", false), ("", false), (":", false),
      ])
    func clock(line: String, holds: Bool) {
      #expect(DateLine.holdsClock(Array(line.utf8)) == holds)
    }

    @Test(
      "Bylines say what was made before who made it",
      arguments: [
        ("Words and pictures by Tamsin Doyle", "Tamsin Doyle"), ("By Ann Lee", "Ann Lee"), ("记者 周敏", "周敏"),
        ("Text: Ann Lee", "Text: Ann Lee"),
      ])
    func bylines(line: String, names: String) {
      #expect(Byline.names(line) == names)
    }
  }
#endif
