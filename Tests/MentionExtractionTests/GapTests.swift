import Testing

@testable import MentionExtraction

@Suite struct GapTests {
  @Test(
    "A gap is named by what it holds",
    arguments: [
      (" ", Gap.space), ("\u{A0}", .space), ("  ", .space), ("-", .hyphen), ("‑", .hyphen), (" - ", .pause),
      (" – ", .pause), ("'", .apostrophe), ("’", .apostrophe), (".", .point), (". ", .point), ("! ", .sentence),
      ("... ", .sentence), (", ", .pause), (" (", .pause), ("\n", .line), (".\n", .line), ("\n\n", .paragraph),
      ("\n  • ", .paragraph), (" & ", .ampersand), ("&", .ampersand), ("/", .technical), (" @", .technical),
      (": «", .pause), (".\" ", .sentence), ("\u{AD}", .space),
    ] as [(String, Gap)])
  func gap(text: String, expected: Gap) {
    #expect(GapReading(Array(text.utf8), 0..<text.utf8.count).gap == expected)
  }

  @Test("Quotation marks and brackets are seen", arguments: [" \"", " “", " «", "” "])
  func quotes(text: String) {
    #expect(GapReading(Array(text.utf8), 0..<text.utf8.count).hasQuote)
  }
}
