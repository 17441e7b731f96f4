import LanguageDetection

/// Makes words of no language: letters drawn at random, keys struck in a row, shuffled words.
struct LanguageGibberish {
  let corpora: [LanguageCorpus]

  /// Letters of one to four words.
  func sample(_ generator: inout SeededGenerator) -> [[UInt32]] {
    (0...generator.index(4)).map { _ in word(&generator) }
  }

  private func word(_ generator: inout SeededGenerator) -> [UInt32] {
    switch generator.index(3) {
    case 0: return shuffled(&generator)
    case 1: return keys(&generator)
    default: return drawn(&generator)
    }
  }

  /// The letters of a long word in another order; short ones would often be words again.
  private func shuffled(_ generator: inout SeededGenerator) -> [UInt32] {
    var word = anyWord(&generator)
    for _ in 0..<8 where word.count < 6 { word = anyWord(&generator) }
    for index in word.indices.dropLast() {
      word.swapAt(index, index + generator.index(word.count - index))
    }
    return word
  }

  /// Letters one after the other out of any words: frequent ones more often.
  private func drawn(_ generator: inout SeededGenerator) -> [UInt32] {
    (0..<(5 + generator.index(10))).map { _ in
      let word = anyWord(&generator)
      return word.isEmpty ? 0x78 : word[generator.index(word.count)]
    }
  }

  /// Neighbours on a keyboard: `asdfjkl`, or consonants alone.
  private func keys(_ generator: inout SeededGenerator) -> [UInt32] {
    let isCyrillic = corpora.first.map { $0.letters.first.map { $0 >= 0x400 } ?? false } ?? false
    let rows = (isCyrillic ? ["йцукенгшщз", "фывапролдж", "ячсмитьбю"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm"])
      .map { $0.unicodeScalars.map(\.value) }
    let row = rows[generator.index(rows.count)]
    var position = generator.index(row.count)
    return (0..<(4 + generator.index(9))).map { _ in
      position = min(max(position + generator.index(5) - 2, 0), row.count - 1)
      return row[position]
    }
  }

  private func anyWord(_ generator: inout SeededGenerator) -> [UInt32] {
    let corpus = corpora[generator.index(corpora.count)]
    guard !corpus.words.isEmpty else { return [] }
    return corpus.letters(of: generator.index(corpus.words.count))
  }
}
