import TextModel
import Testing

@testable import MentionExtraction

@Suite struct UncasedNamesTests {
  @Test(
    "Listed names are found in scripts without capitals",
    arguments: [
      ("王毅在北京会见托卡耶夫。", "zh", ["PER 王毅", "LOC 北京", "PER 托卡耶夫"]),
      ("上海合作组织在哈萨克斯坦开会。", "zh", ["ORG 上海合作组织", "LOC 哈萨克斯坦"]),
      ("التقى بوتين في موسكو", "ar", ["PER بوتين", "LOC موسكو"]),
      ("اجتماع مجلس الأمن", "ar", ["ORG مجلس الأمن"]),
    ] as [(String, String, [String])])
  func listed(text: String, language: String, expected: [String]) throws {
    #expect(Passage.shown(try Passage.mentions(text, language)) == expected)
  }

  @Test("Plain words are no names", arguments: [("今天天气很好。", "zh"), ("الطقس جميل اليوم", "ar"), ("ตัวอย่าง", "th")])
  func plain(text: String, language: String) throws {
    #expect(try Passage.mentions(text, language).isEmpty)
  }
}
