import UnicodeText

/// Spells names of other scripts in Latin letters as they are likely spelled where they come from.
///
/// A standard writes what stands there: *존 휠러* becomes *Jon Hwilleo*. A reader answers what was meant, by what it
/// learned from names in both scripts: *John Wheeler*. Arabic, Cyrillic, Han, Hangul, Hebrew and Kana are read.
///
/// ```swift
/// NameReader().readings(of: "조니 라이트")       // ["johnny wright", "johnny light", "johnny right"]
/// ```
/// Readings are guesses for finding a name, never a proof that two are the same.
///
/// The model is one of units of letters in both scripts that follow one another: Bisani & Ney 2008, *Joint-sequence
/// models for grapheme-to-phoneme conversion*; Li, Zhang & Su 2004, *A joint source-channel model for machine
/// transliteration*.
public struct NameReader: Sendable {
  private let model: ReadingModel

  /// A reader with the model that the package brings.
  public init() { self.init(.bundled) }

  package init(_ model: ReadingModel) { self.model = model }

  /// The first byte of a letter of any script that is read: what has none is done at once.
  private static let firstLead: UInt8 = 0xD0
  /// Words of a name that are read.
  private static let mostWords = 12

  /// Likely spellings of a name, best first, each once, in small ASCII letters, words parted by spaces.
  ///
  /// The second reading has the second spelling of every word, and so on. Words that are not read (Latin ones, scripts
  /// without a model, symbols that no list had) stand as they are.
  ///
  /// - Parameter limit: how many at most.
  /// - Returns: nothing when no word is read.
  /// - Complexity: O(length) with a beam; some tens of microseconds a word that was not met lately.
  public func readings(of name: String, limit: Int = 3) -> [String] {
    guard limit > 0, name.utf8.contains(where: { $0 >= Self.firstLead }) else { return [] }
    // The lists are composed; what cannot be normalized is tried as it stands.
    let name = (try? Normalizer(.nfc).normalized(name)) ?? name
    var words: [[String]] = []
    var isRead = false
    for word in ReadingWord.words(of: name).prefix(Self.mostWords) {
      let spellings = self.spellings(of: word, limit: limit)
      isRead = isRead || !spellings.isEmpty
      words.append(spellings.isEmpty ? [word.surface] : spellings)
    }
    guard isRead else { return [] }
    var readings: [String] = []
    for rank in 0..<limit {
      let reading = words.map { $0[min(rank, $0.count - 1)] }.filter { !$0.isEmpty }.joined(separator: " ")
      if !reading.isEmpty, !readings.contains(where: { $0.utf8.elementsEqual(reading.utf8) }) {
        readings.append(reading)
      }
    }
    return readings
  }

  private func spellings(of word: ReadingWord, limit: Int) -> [String] {
    guard let script = word.script, let table = model.table(of: script) else { return [] }
    let question = SpellingMemory.Question(script: script, symbols: word.symbols, limit: limit)
    return model.memory.spellings(of: question) { Self.found(word, limit: limit, table) }
  }

  private static func found(_ word: ReadingWord, limit: Int, _ table: ReadingTable) -> [String] {
    var symbols: [Int] = []
    for symbol in word.symbols.prefix(SpellingSearch.longest) {
      guard let number = table.symbol(symbol) else { return [] }
      symbols.append(number)
    }
    guard !symbols.isEmpty else { return [] }
    return SpellingSearch.spellings(of: symbols, limit: limit, table).map {
      String(decoding: $0.letters, as: UTF8.self)
    }
  }
}
