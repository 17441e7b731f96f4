import TestSupport
import TextModel
import Testing

@testable import NameMatching

@Suite("Compounds of Han and Hangul") struct CompoundWordsTests {
  private func words(_ name: String, _ type: EntityType?) -> [String] {
    let bytes = Array(name.utf8)
    return CompoundWords.divided(NameScanner.scan(name), of: name, type: type).words.map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  @Test(
    "Names of organizations are parted into words that are known, and what lies between",
    arguments: [
      ("武汉大学", ["武汉", "大学"]), ("武漢大學", ["武漢", "大學"]), ("부산대학교병원", ["부산", "대학교", "병원"]),
      ("国立科学研究所 東京", ["国立", "科学", "研究所", "東京"]),
    ])
  func parts(name: String, expected: [String]) {
    #expect(words(name, .organization) == expected)
  }

  @Test("Names of people and places, and short words, stay whole", arguments: [EntityType.person, .place])
  func whole(type: EntityType) {
    #expect(words("武汉大学", type) == ["武汉大学"])
    #expect(words("习近平", nil) == ["习近平"])
    #expect(words("安倍晋三", nil) == ["安倍晋三"])
  }

  @Test("Parted words lie end to end and lose no letter, whatever stands in the name")
  func covers() {
    var random = SplitMix64(seed: 20_261_121)
    let syllables = Array("大学研究所武汉中国医院병원대학교서울科技有限公司銀行ab ー\u{FFFD}\u{1161}\u{0}5.".unicodeScalars)
    for _ in 0..<300 {
      var view = String.UnicodeScalarView()
      for _ in 0..<(1 + random.next() % 14) { view.append(syllables[Int(random.next() % UInt64(syllables.count))]) }
      let name = String(view)
      let whole = NameScanner.scan(name)
      let parted = CompoundWords.divided(whole, of: name, type: .organization)
      #expect(Self.bytes(parted) == Self.bytes(whole), "\(name)")
      for (one, next) in zip(parted.words, parted.words.dropFirst()) {
        #expect(one.end <= next.start)
        #expect(one.unitStart + one.unitCount == next.unitStart)
      }
    }
  }

  private static func bytes(_ scan: NameScan) -> [Int32] {
    scan.words.flatMap { Array($0.start..<$0.end) }
  }

  @Test("The town in a name is read as it is spoken there")
  func towns() {
    let answer = NameMatcher().compare("鹿児島大学", "University of Kagoshima", type: .organization)
    #expect(answer.weight.bits > 0, "\(answer)")
  }

  @Test(
    "Learned translations join names of organizations",
    arguments: [
      ("부산대학교병원", "Busan University Hospital"), ("北京医院", "Beijing Hospital"),
      ("Московский институт энергетики", "Moscow Institute of Energy"),
    ])
  func translations(left: String, right: String) {
    let answer = NameMatcher().compare(left, right, type: .organization)
    #expect(answer.weight.bits > 0, "\(answer)")
  }
}
