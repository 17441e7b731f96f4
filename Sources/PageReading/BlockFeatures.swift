internal import Lexicons

/// What can be seen of a block of text without its neighbors.
struct BlockFeatures {
  /// Words; for scripts without spaces about as many as a translation would have.
  private(set) var words = 0
  private(set) var functionWords = 0
  private(set) var endsSentence = false
  /// Holds a phrase of newsletter forms, share bars and teasers.
  private(set) var phrase = false
  /// Holds the sign or the words of a notice of rights.
  private(set) var isNotice = false
  /// Reads as running text.
  private(set) var isProse = false
  /// Holds no letter: a time, the number of a picture.
  private(set) var isWordless = false
  /// Holds a time of day in digits.
  private(set) var holdsClock = false
  private(set) var endsWithColon = false

  /// Bytes without spaces that make a word in scripts that part no words: two or three letters of Han or Thai.
  private static let bytesPerWord = 9
  /// A headline has fewer words, a sentence of news seldom does.
  private static let fewestWords = 12
  /// From so many words on a missing full stop proves nothing.
  private static let manyWords = 25
  /// In running text of a language that has a list some 20 % (Russian) to 40 % (Italian, English) of the words are
  /// function words; in lists of names hardly any are.
  private static let functionShare = 0.1
  private static let longestPhrase = 5

  static func of(_ blocks: [WrittenBlock], in utf8: [UInt8]) -> [BlockFeatures] {
    let index = Lexicon.bundled.index
    var features = blocks.map { BlockFeatures(Array(utf8[$0.range]), visible: $0.visible, index: index) }
    let long = features.filter { $0.words >= fewestWords }
    let words = long.reduce(0) { $0 + $1.words }
    let known = long.reduce(0) { $0 + $1.functionWords }
    // A language without a list shows hardly any function word, and is judged without them.
    let isKnown = Double(known) >= Double(words) * functionShare
    for position in features.indices { features[position].judge(withFunctionWords: isKnown) }
    return features
  }

  private init(_ bytes: [UInt8], visible: Int, index: LexiconIndex?) {
    let found = WordScan.words(in: bytes)
    words = max(found.count, visible / Self.bytesPerWord)
    endsSentence = Self.endsSentence(bytes)
    isWordless = Self.isWordless(bytes)
    holdsClock = DateLine.holdsClock(bytes)
    endsWithColon = bytes.last == UInt8(ascii: ":")
    isNotice = Self.holdsCopyrightSign(bytes) || BlockPhrases.forbidReprint(bytes)
    guard let index else { return }
    for (position, word) in found.enumerated() {
      var hash = word.hash
      index.forEachEntry(of: hash) { if $0.listIndex == Self.functionList { isCounted = true } }
      if isCounted { functionWords += 1 }
      isCounted = false
      // One word alone ("iscriviti") must be the whole block.
      if found.count == 1 { phrase = Self.isPhrase(hash, index) }
      for next in found[(position + 1)...].prefix(Self.longestPhrase - 1) where !phrase {
        hash = WordHash.phrase(hash, followedBy: next.hash)
        phrase = Self.isPhrase(hash, index)
      }
      if Self.reservesRights(found[position...]) { isNotice = true }
    }
  }

  /// "All rights reserved" in the languages of the press.
  private static let reservations = Set(
    [
      "all rights reserved", "tutti i diritti riservati", "tous droits réservés", "alle rechte vorbehalten",
      "todos los derechos reservados", "todos os direitos reservados", "все права защищены", "усі права захищені",
      "барлық құқықтар қорғалған", "tüm hakları saklıdır", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone",
    ].compactMap { WordScan.phraseHash(of: Array($0.utf8)[...]) })
  private static let longestReservation = 4

  private static func reservesRights(_ words: ArraySlice<LexicalWord>) -> Bool {
    guard var hash = words.first?.hash else { return false }
    for next in words.dropFirst().prefix(longestReservation - 1) {
      hash = WordHash.phrase(hash, followedBy: next.hash)
      if reservations.contains(hash) { return true }
    }
    return false
  }

  /// A plain loop: the general search for a piece of a collection took half of a page's time. The sign stands by itself or
  /// before a year; inside a word (`perchÃ©`) it is a letter that was read wrongly.
  private static func holdsCopyrightSign(_ bytes: [UInt8]) -> Bool {
    var (beforeLast, last): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      if byte == 0xA9, last == 0xC2, beforeLast < UInt8(ascii: "A") { return true }
      (beforeLast, last) = (last, byte)
    }
    return false
  }

  /// Nothing but signs of ASCII, Latin-1 signs (lead byte C2) and general punctuation (E2).
  private static func isWordless(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): false
      case 0xC3...0xE1, 0xE3...0xFF: false
      default: true
      }
    }
  }

  private var isCounted = false
  private static let functionList = LexiconList.functionWords.index
  private static let phraseList = LexiconList.boilerplate.index

  private static func isPhrase(_ hash: UInt64, _ index: LexiconIndex) -> Bool {
    var found = false
    index.forEachEntry(of: hash) { if $0.listIndex == phraseList { found = true } }
    return found
  }

  private mutating func judge(withFunctionWords isKnown: Bool) {
    let hasGrammar = !isKnown || Double(functionWords) >= Double(words) * Self.functionShare
    isProse = hasGrammar && ((words >= Self.fewestWords && endsSentence) || words >= Self.manyWords)
  }

  /// Marks that end a sentence, with a quotation mark or bracket behind them or not.
  private static let sentenceEnds: Set<Character> = [".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", "։", ":"]
  private static let closers: Set<Character> = ["\"", "'", "”", "’", "»", "“", ")", "]", "」", "』", "«"]

  private static func endsSentence(_ bytes: [UInt8]) -> Bool {
    // The last few characters tell.
    let tail = String(decoding: bytes.suffix(16), as: UTF8.self)
    return tail.last { !closers.contains($0) && !$0.isWhitespace }.map(sentenceEnds.contains) ?? false
  }
}
