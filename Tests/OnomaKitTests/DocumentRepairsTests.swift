#if HTML
  import OnomaKit
  import Testing

  @Suite("Repaired documents")
  struct DocumentRepairsTests {
    private static let page = """
      <!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Intesa ad Astana | Il Corriere del Po</title>
      <meta name="author" content="Marta Bellandi"><meta property="article:published_time" content="2026-11-02T07:15:00Z">
      </head><body><ul class="menu"><li><a href="/">Pri\u{200B}ma pagina</a></li><li><a href="/e">Es\u{AD}teri</a></li></ul>
      <article><h1>Intesa ad Astana</h1><p>Di Marta Bellandi</p>
      <p>Il mini\u{AD}stro Dong\u{A0}Jun ha incontrato ieri il presidente Tokayev, che lo ha ricevuto ad Astana, perchÃ© \
      l'intesa è vicina.</p><p>Il vertice con\u{200B}tinua domani, ha detto il portavoce del governo kazako.</p></article>
      <div class="newsletter"><p>Iscriviti alla news\u{AD}letter: ogni mattina le notizie più importanti del giorno nella \
      tua casella di posta.</p></div></body></html>
      """

    private func document() throws -> Document {
      try Document(id: "page", bytes: Array(Self.page.utf8))
    }

    @Test("A page keeps its title, author, date and language when its text is repaired")
    func record() throws {
      let document = try document()
      let repaired = document.repaired()
      #expect(repaired.text != document.text)
      #expect(repaired.text.string.contains("Il ministro Dong\u{A0}Jun"))
      #expect(repaired.title == "Intesa ad Astana")
      #expect(repaired.title == document.title)
      #expect(repaired.byline == "Marta Bellandi")
      #expect(repaired.date == document.date && document.date == "2026-11-02T07:15:00Z")
      #expect(repaired.declaredLanguage == .italian)
    }

    @Test("What is boilerplate in a page is the same text after repairs that shift every offset")
    func boilerplate() throws {
      let document = try document()
      let repaired = document.repaired()
      let before = document.boilerplate.map { Self.letters(document.text[$0]) }
      let after = repaired.boilerplate.map { Self.letters(repaired.text[$0]) }
      #expect(!before.isEmpty && before == after)
      #expect(after.contains { $0.hasPrefix("Iscrivitiallanewsletter") })
      #expect(!after.contains { $0.contains("Tokayev") || $0.contains("portavoce") })
    }

    @Test("The place of a repaired word leads back to the bytes of the page")
    func origin() throws {
      let repaired = try document().repaired()
      let word = Array("ministro".utf8)
      let utf8 = repaired.text.utf8
      let start = try #require(utf8.indices.first { utf8[$0...].starts(with: word) })
      let source = repaired.sourceRange(for: TextRange(start..<start + word.count))
      #expect(Self.letters(repaired.sourceText[source]) == "ministro")
    }

    /// Without spaces and what cannot be seen.
    private static func letters(_ text: Substring) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
    }
  }
#endif
