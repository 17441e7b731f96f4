import BundledModels
import TestSupport
import TextModel
import Testing

@testable import Lexicons

@Suite struct LexiconLineTests {
  @Test("Lines read as bytes hold what the groups read as text hold", arguments: LexiconList.allCases)
  func twin(list: LexiconList) {
    for code in ["it", "en", "de", "fr", "es", "pt", "ru", "uk", "kk", "ar", "zh", Lexicon.anyLanguage] {
      let groups = Lexicon.bundled.parsed.groups(
        Lexicon.Key(list: list, language: code), of: Lexicon.bundled.file)
      #expect(Self.groups(list, code) == groups, "\(list.rawValue)/\(code)")
    }
  }

  @Test("Genders, remarks, empty forms and lone forms are read alike")
  func oddLines() {
    let text = "# remark\na|b|c/m\n\nlone/f\n||x||y\n|\nlast"
    var read: [Lexicon.Group] = []
    LexiconLine.forEach(in: Array(text.utf8)) { read.append(Self.group($0)) }
    #expect(read == LexiconListText.groups(in: text))
    #expect(read.map(\.canonical) == ["a", "lone/f", "x", "last"])
    #expect(read.map(\.forms) == [["b", "c"], ["lone"], ["y"], ["last"]])
  }

  private static func groups(_ list: LexiconList, _ code: String) -> [Lexicon.Group] {
    var read: [Lexicon.Group] = []
    Lexicon.bundled.forEachLine(list, language: code) { read.append(group($0)) }
    return read
  }

  private static func group(_ line: LexiconLine) -> Lexicon.Group {
    var forms: [String] = []
    line.forEachForm { forms.append(String(decoding: $0, as: UTF8.self)) }
    return Lexicon.Group(canonical: String(decoding: line.canonical, as: UTF8.self), forms: forms)
  }
}
