import LanguageDetection

/// Draws training samples: words, pairs, phrases and passages of one language, and gibberish.
struct LanguageSampler {
  let corpus: LanguageCorpus
  private let cumulative: [Double]

  init(_ corpus: LanguageCorpus) {
    self.corpus = corpus
    var total = 0.0
    // The fourth root brings the rarer half of the list in: headlines are not made of function words.
    cumulative = corpus.listed.map { entry in
      total += entry.count.squareRoot().squareRoot()
      return total
    }
  }

  /// Words of one sample, as indices into the corpus.
  func sample(_ generator: inout SeededGenerator) -> [Int] {
    switch generator.fraction() {
    case ..<0.25: return listedWord(&generator)
    case ..<0.45: return longWord(&generator)
    case ..<0.65: return passage(2...2, &generator)
    case ..<0.88: return passage(3...6, &generator)
    default: return passage(7...20, &generator)
    }
  }

  private func listedWord(_ generator: inout SeededGenerator) -> [Int] {
    guard let total = cumulative.last else { return passage(1...1, &generator) }
    let wanted = generator.fraction() * total
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return Array(corpus.listed[low].words)
  }

  /// A word of the text, most often a long one: short ones come by in every passage.
  private func longWord(_ generator: inout SeededGenerator) -> [Int] {
    var word = passage(1...1, &generator)
    for _ in 0..<3 {
      guard let first = word.first, corpus.words[first].letters.count < Self.longWord else { break }
      word = passage(1...1, &generator)
    }
    return word
  }

  private static let longWord = 5

  private func passage(_ lengths: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [Int] {
    guard !corpus.lines.isEmpty else { return [] }
    let line = corpus.lines[generator.index(corpus.lines.count)]
    let length = min(lengths.lowerBound + generator.index(lengths.count), line.count)
    let start = line.lowerBound + generator.index(line.count - length + 1)
    return (start..<(start + length)).filter { index in
      // Capitalized words are mostly names, and names are in no language: half of them are left out.
      !corpus.words[index].isCapitalized || length < 3 || generator.fraction() < 0.5
    }
  }
}

/// A seeded generator with the draws that sampling needs (SplitMix64; Steele, Lea & Flood 2014).
struct SeededGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number in 0..<count.
  mutating func index(_ count: Int) -> Int { count > 1 ? Int(next() >> 33) % count : 0 }
}
