/// Cases, numbers and genders of Russian and Ukrainian nouns and adjectives, by their endings: names of organizations
/// are full of genitives.
enum CyrillicInflection {
  /// Endings that take each other's place, those of more letters first.
  private static let paradigms: [[String]] = [
    "ский ская ское ские ского ской скому скую ским ском ских скими", "ський ська ське ські ського ської ській ських",
    "ный ная ное ные ного ной ному ную ным ном ных ними", "ній ня нє ні нього ньої", "ний на не ні ного ної них",
    "ция ции цию цией ций", "ція ції цію цією цій", "ние ния нию нием нии ний", "ство ства ству ством стве",
    "ость ости остью остей", "ика ики ике ику икой", "ия ии ию ией ий", "ие ия ию ием ии",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Of nouns that end in a consonant.
  private static let afterConsonant = ["а", "у", "ом", "е", "ы", "ов", "и", "ів"]
  private static let consonants = Set("бвгджзклмнпрстфхцчшщ")
  /// A shorter stem is too little to know a word by.
  private static let shortestStem = 3

  /// The other forms of a word in lower-case Cyrillic; none for other words.
  static func forms(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let text = String(decoding: word, as: UTF8.self)
    guard let last = text.last, text.utf8.first.map({ $0 == 0xD0 || $0 == 0xD1 }) == true else { return [] }
    for endings in paradigms {
      guard let ending = endings.first(where: text.hasSuffix), text.count >= ending.count + shortestStem else {
        continue
      }
      let stem = text.dropLast(ending.count)
      return endings.filter { $0 != ending }.map { Array((stem + $0).utf8)[...] }
    }
    guard consonants.contains(last), text.count > shortestStem else { return [] }
    return afterConsonant.map { Array((text + $0).utf8)[...] }
  }
}
