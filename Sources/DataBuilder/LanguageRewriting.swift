/// Rewrites training text from one writing of a language into another, letter by letter.
///
/// The rules are for training only, so they may be rough where a word's origin decides; names are the work of the
/// romanization room.
extension TrainedLanguage.Rewriting {
  func rewritten(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    var position = 0
    while position < characters.count {
      let (output, length) = replacement(in: characters, at: position)
      result += output
      position += length
    }
    return result
  }

  private func replacement(in text: [Character], at position: Int) -> (String, Int) {
    for length in [2, 1] where position + length <= text.count {
      let piece = String(text[position..<(position + length)])
      guard let output = table[Self.plain(piece.lowercased())] else { continue }
      let isUpper = piece.first?.isUppercase == true
      return (isUpper ? output.prefix(1).uppercased() + output.dropFirst() : output, length)
    }
    return (String(text[position]), 1)
  }

  /// Uzbek writes its oʻ and gʻ with any of these marks.
  private static func plain(_ text: String) -> String {
    String(text.map { "‘’ʻʼ`´".contains($0) ? "'" : $0 })
  }

  private var table: [String: String] {
    switch self {
    case .kazakhLatin: Self.kazakh
    case .uzbekCyrillic: Self.uzbek
    case .serbianCyrillic: Self.serbian
    }
  }

  /// Kazakhstan's draft of 2021.
  private static let kazakh = pairs(
    """
    а a ә ä б b в v г g ғ ğ д d е e ё io ж j з z и i й i к k қ q л l м m н n ң ñ о o ө ö п p р r с s т t у u ұ ū ү ü \
    ф f х h һ h ц ts ч ch ш ş щ şç ы y і ı э e ю iu я ia
    """, removing: ["ъ", "ь"])

  /// Uzbek Latin of 1995 back to Cyrillic.
  private static let uzbek = pairs(
    """
    sh ш ch ч o' ў g' ғ yo ё yu ю ya я ye е a а b б d д e е f ф g г h ҳ i и j ж k к l л m м n н o о p п q қ r р s с \
    t т u у v в x х y й z з
    """, removing: ["'"])

  /// Serbian Latin to Cyrillic.
  private static let serbian = pairs(
    """
    lj љ nj њ dž џ a а b б c ц č ч ć ћ d д đ ђ e е f ф g г h х i и j ј k к l л m м n н o о p п r р s с š ш t т u у v в \
    z з ž ж
    """, removing: [])

  private static func pairs(_ list: String, removing removed: [String]) -> [String: String] {
    let items = list.split(separator: " ").map(String.init)
    var table: [String: String] = [:]
    for index in stride(from: 0, to: items.count - 1, by: 2) { table[items[index]] = items[index + 1] }
    for item in removed { table[item] = "" }
    return table
  }
}
