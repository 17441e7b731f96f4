import TextModel

/// How names of other languages are respelled with Russian letters, the way most of them reached the world's press.
///
/// Тоқаев is written Токаев in Russian: that is why one man is *Toqaev* and *Tokayev*.
enum RussianRespelling {
  /// The name in Russian letters; nil when the language is not respelled letter by letter.
  static func respelled(_ native: [UInt8], from language: Language) -> [UInt8]? {
    guard let letters = letters[language] else { return nil }
    var text = ""
    for scalar in String(decoding: native, as: UTF8.self).unicodeScalars {
      text += letters[scalar] ?? String(scalar)
    }
    return Array(text.utf8)
  }

  private static let letters: [Language: [Unicode.Scalar: String]] = [
    .kazakh: ["ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и"],
    .kyrgyz: ["ң": "н", "ө": "о", "ү": "у"],
    .uzbek: ["ў": "у", "қ": "к", "ғ": "г", "ҳ": "х"],
    .tajik: ["ғ": "г", "ӣ": "и", "қ": "к", "ӯ": "у", "ҳ": "х", "ҷ": "дж"],
    Language("tk"): ["җ": "дж", "ң": "н", "ө": "о", "ү": "у", "ә": "а"],
  ]
}
