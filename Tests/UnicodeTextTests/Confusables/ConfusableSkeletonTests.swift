import Testing
import TextModel
import UnicodeText

@Suite("Look-alikes")
struct ConfusableSkeletonTests {
  @Test(
    "Letters of another script than the name's own are named",
    arguments: [
      ("Тokayev", "U+0422", "CYRILLIC CAPITAL LETTER TE"), ("Tokаyev", "U+0430", "CYRILLIC SMALL LETTER A"),
      ("Тоkаев", "U+006B", "LATIN SMALL LETTER K"), ("Οrban", "U+039F", "GREEK CAPITAL LETTER OMICRON"),
    ])
  func intruders(name: String, codePoint: String, letter: String) throws {
    let spoof = try ConfusableSkeleton(name)
    #expect(spoof.isSuspicious)
    #expect(spoof.intruders.map(\.codePoint) == [codePoint])
    #expect(spoof.intruders.map(\.name) == [letter])
  }

  @Test(
    "Honest names of any script are not suspicious",
    arguments: ["Tokayev", "Токаев", "习近平", "Xi Jinping 习近平", "東京タワー", "Müller", "D’Alema", "محمد", "김정은", "", "3M"])
  func honest(name: String) throws {
    let spoof = try ConfusableSkeleton(name)
    #expect(!spoof.isSuspicious)
    #expect(spoof.intruders.isEmpty)
  }

  @Test("A name and its imitation share a skeleton, whatever letters it borrows")
  func skeletons() throws {
    let name = try ConfusableSkeleton("Tokayev")
    #expect(name.looksLike(try ConfusableSkeleton("Тоkауеv")))
    #expect(!name.looksLike(try ConfusableSkeleton("Tokaev")))
    #expect(try ConfusableSkeleton("milan").looksLike(try ConfusableSkeleton("rnilan")))
  }

  @Test("An intruder's range is in UTF-8 offsets of the name")
  func ranges() throws {
    #expect(try ConfusableSkeleton("Caffè Tokаyev").intruders.map(\.range) == [TextRange(10..<12)])
  }
}
