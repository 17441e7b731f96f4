import OnomaKit

/// Texts of our own to time the stages on: three sizes, four scripts.
struct SampleText: Sendable {
  enum Size: String, CaseIterable, Sendable {
    case headline
    case article
    case collection

    /// How often the paragraph is repeated; a headline is its first sentence.
    var repeats: Int {
      switch self {
      case .headline: 0
      case .article: 8
      case .collection: 200
      }
    }
  }

  let name: String
  let text: SourceText

  static let all: [SampleText] = paragraphs.flatMap { script, paragraph in
    Size.allCases.map { size in
      let sentence = paragraph.prefix { $0 != "." && $0 != "。" }
      let text = size == .headline ? String(sentence) : String(repeating: paragraph + "\n\n", count: size.repeats)
      return SampleText(name: "\(script) \(size.rawValue)", text: SourceText(text))
    }
  }

  private static let paragraphs = [
    (
      "Latin",
      "Il presidente kazako Kassym-Jomart Tokayev ha ricevuto ad Astana il ministro Antonio Tajani. Tokayev ha parlato "
        + "dell’Organizzazione per la cooperazione di Shanghai (SCO) e dei rapporti con l’Unione Europea."
    ),
    (
      "Cyrillic",
      "Президент Казахстана Касым-Жомарт Токаев принял в Астане министра Сергея Лаврова. Токаев говорил о Шанхайской "
        + "организации сотрудничества и об отношениях с Европейским союзом."
    ),
    (
      "Arabic",
      "استقبل الرئيس الكازاخستاني قاسم جومارت توكاييف في أستانا وزير الخارجية. وتحدث توكاييف عن منظمة شنغهاي للتعاون."
    ),
    ("Han", "哈萨克斯坦总统托卡耶夫在阿斯塔纳会见了外交部长王毅。托卡耶夫谈到了上海合作组织和欧洲联盟。"),
  ]
}
