/// The cheapest assignment of languages to words.
struct LanguagePath {
  let model: LanguageModel
  let candidates: [LanguageCandidate]

  /// What a change of language costs, in nats, by how strongly the text breaks there. Chosen on mixed held-out text:
  /// lower prices split texts in one language, higher ones swallow quotations.
  private static let prices: [Float] = [12, 8, 6, 5, 4]

  /// A candidate for each word of the block.
  func best(through block: EvidenceBlock, after previous: LanguageCandidate?) -> [LanguageCandidate] {
    guard candidates.count > 1 else {
      return candidates.isEmpty ? [] : Array(repeating: candidates[0], count: block.words.count)
    }
    // What came before goes on for nothing; the first word itself says what a change costs.
    let goesOn = previous.map(candidates.contains) ?? false
    var costs: [Float] = candidates.map { goesOn && $0 != previous ? .infinity : 0 }
    var origins: [UInt8] = []
    origins.reserveCapacity(block.words.count * candidates.count)
    for index in block.words.indices {
      advance(&costs, &origins, over: block, index)
    }
    return traced(origins, last: Self.cheapest(costs), count: block.words.count)
  }

  /// Prices one more word in every language, and notes which language each came from.
  private func advance(_ costs: inout [Float], _ origins: inout [UInt8], over block: EvidenceBlock, _ index: Int) {
    let word = block.words[index]
    let cheapest = Self.cheapest(costs)
    let change = costs[cheapest] + Self.prices[Int(word.strength.rawValue)]
    let foreign = foreignCost(of: word, in: block, index)
    for state in candidates.indices {
      let comesFromOther = change < costs[state]
      origins.append(UInt8(truncatingIfNeeded: comesFromOther ? cheapest : state))
      costs[state] = min(change, costs[state]) + cost(of: candidates[state], word, block, index, foreign: foreign)
    }
  }

  /// What a given assignment costs, by the rules that ``best(through:after:)`` follows.
  func price(of path: [LanguageCandidate], through block: EvidenceBlock, after previous: LanguageCandidate?) -> Float {
    var before = previous
    var total: Float = 0
    for (index, candidate) in path.enumerated() {
      let word = block.words[index]
      if let before, before != candidate { total += Self.prices[Int(word.strength.rawValue)] }
      total += cost(of: candidate, word, block, index, foreign: foreignCost(of: word, in: block, index))
      before = candidate
    }
    return total
  }

  private func foreignCost(of word: ScannedWord, in block: EvidenceBlock, _ index: Int) -> Float {
    let cost = WordEvidence.foreign(word)
    let isName = index > 0 && word.isCapitalized && word.strength < .quotation
    return isName ? cost / Float(1 << WordEvidence.nameShift) : cost
  }

  private func cost(
    of candidate: LanguageCandidate, _ word: ScannedWord, _ block: EvidenceBlock, _ index: Int, foreign: Float
  ) -> Float {
    guard word.alphabet == candidate.alphabet else { return foreign }
    guard let alphabet = model.alphabets[Int(word.alphabet.rawValue)] else { return 0 }
    let (part, lane) = candidate.lane.quotientAndRemainder(dividingBy: AlphabetModel.lanesPerCode)
    return -Float(block.lanes[block.laneStarts[index] + part][lane]) / alphabet.unitsPerNat
  }

  private func traced(_ origins: [UInt8], last: Int, count: Int) -> [LanguageCandidate] {
    var path = Array(repeating: candidates[last], count: count)
    var state = last
    for index in stride(from: count - 1, through: 0, by: -1) {
      path[index] = candidates[state]
      state = Int(origins[index * candidates.count + state])
    }
    return path
  }

  /// The first of the cheapest, so that equal costs have one answer.
  private static func cheapest(_ costs: [Float]) -> Int {
    costs.indices.min { costs[$0] < costs[$1] } ?? 0
  }
}
