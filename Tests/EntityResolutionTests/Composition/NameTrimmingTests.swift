@testable import EntityResolution
import Testing
import TextModel

@Suite("What a text hangs on a name is no part of it")
struct NameTrimmingTests {
  @Test(
    "The country behind a place and a participle behind an organization go, nothing else does",
    arguments: [
      ("Toulouse, France", EntityType.place, "Toulouse"), ("Paris, Texas", .place, "Paris, Texas"),
      ("Toulouse", .place, "Toulouse"), (", France", .place, ", France"), ("Toulouse,", .place, "Toulouse,"),
      ("Toulouse, France", .organization, "Toulouse, France"), ("EADS-led", .organization, "EADS"),
      ("Rolls-Royce", .organization, "Rolls-Royce"), ("-led", .organization, "-led"),
      ("Kim Il-made", .person, "Kim Il-made"),
    ])
  func trims(name: String, type: EntityType, expected: String) {
    #expect(NameComposer.bundled.trimming.name(in: name, type: type, language: .english) == expected)
  }
}
