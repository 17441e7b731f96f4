import NameReading
import TestSupport
import Testing

@Suite("NameReader")
struct NameReaderTests {
  private let reader = NameReader()

  @Test(
    "A name of another script is spelled as where it comes from",
    arguments: [
      ("존", "john"), ("조니", "johnny"), ("ジョン", "john"), ("דוד", "dovid"), ("Джон", "john"), ("约翰", "john"),
      ("Михаил", "mikhail"), ("محمد", "mohammed"),
    ])
  func spelled(name: String, wanted: String) {
    #expect(reader.readings(of: name, limit: 5).contains(wanted))
  }

  @Test("The best reading comes first, each once, as many as asked at most")
  func order() {
    let three = reader.readings(of: "조니 라이트", limit: 3)
    #expect(three.count == 3)
    #expect(Set(three).count == 3)
    #expect(reader.readings(of: "조니 라이트", limit: 1) == [three[0]])
    #expect(reader.readings(of: "조니 라이트", limit: 0).isEmpty)
  }

  @Test("Composed and decomposed names are read alike, capitals as small letters, vowel marks not at all")
  func forms() {
    #expect(reader.readings(of: "\u{110C}\u{1169}\u{11AB}") == reader.readings(of: "존"))
    #expect(reader.readings(of: "ДЖОН") == reader.readings(of: "джон"))
    #expect(reader.readings(of: "דָּוִד") == reader.readings(of: "דוד"))
    #expect(reader.readings(of: "じょん") == reader.readings(of: "ジョン"))
  }

  @Test(
    "What is not read gives nothing, or stands as it is beside what is",
    arguments: ["", "John", "—", "123", "Γιώργος", "क", "👩‍👩‍👧"])
  func unread(name: String) { #expect(reader.readings(of: name).isEmpty) }

  @Test("A Latin word beside a read one stands as it is")
  func mixed() {
    #expect(reader.readings(of: "Smith 존", limit: 5).contains("Smith john"))
    #expect(NameReader().readings(of: "Тоқаев John", limit: 1).allSatisfy { $0.hasSuffix("John") })
  }

  @Test("Readings are small ASCII letters, whatever the letters, and long words end")
  func anyLetters() {
    var random = SplitMix64(seed: 21)
    let ranges: [ClosedRange<UInt32>] = [
      0x0400...0x052F, 0x0590...0x05FF, 0x0600...0x06FF, 0x3040...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xD7FF,
      0x0300...0x036F, 0x1100...0x11FF,
    ]
    for _ in 0..<300 {
      var name = String.UnicodeScalarView()
      let range = ranges[Int.random(in: ranges.indices, using: &random)]
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { name.append(scalar) }
      }
      let readings = reader.readings(of: String(name))
      #expect(readings == reader.readings(of: String(name)))
      #expect(readings.count <= 3)
    }
    let long = reader.readings(of: String(repeating: "존", count: 5_000), limit: 1)
    #expect(long.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
  }
}
