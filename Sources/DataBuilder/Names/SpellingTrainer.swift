import NameMatching

/// Learns the spelling costs of all alphabets from pairs of words.
struct SpellingTrainer {
  /// Rounds of expectation maximization; the costs move by less than a sixteenth of a bit after about eight.
  static let rounds = 8
  /// From this round on, pairs less likely than chance are taken for different words.
  static let strictFrom = 2
  /// Below this many pairs nothing is learned that the untaught table does not say better.
  static let fewestPairs = 200

  func payload(from pairs: NamePairs, report: (String) -> Void) -> [UInt8] {
    var againstLatin: [SpellingTable] = []
    var againstItself: [SpellingTable] = []
    var information: [[UInt8]] = []
    var latinUnits: [[UInt8]] = []
    for alphabet in SpellingModel.alphabets {
      let own = learned(pairs.againstItself[alphabet] ?? [], isSameAlphabet: true, name: "\(alphabet)", report)
      let cross =
        alphabet == .latin
        ? own : learned(pairs.againstLatin[alphabet] ?? [], isSameAlphabet: false, name: "\(alphabet)-latin", report)
      againstItself.append(own?.table(isSameAlphabet: true) ?? .untaught())
      againstLatin.append(cross?.table(isSameAlphabet: alphabet == .latin) ?? .untaught())
      information.append((cross ?? own)?.information() ?? Array(repeating: 72, count: SpellingTable.unitCount))
      latinUnits.append(
        alphabet.usesLatinUnits ? (0..<UInt8(SpellingTable.unitCount)).map { $0 } : cross?.likeliestRight() ?? [])
    }
    return SpellingModel.payload(
      againstLatin: againstLatin, againstItself: againstItself, information: information,
      latinUnits: latinUnits.map { $0.isEmpty ? Array(repeating: 0, count: SpellingTable.unitCount) : $0 })
  }

  private func learned(
    _ pairs: [SpellingPair], isSameAlphabet: Bool, name: String, _ report: (String) -> Void
  ) -> SpellingTransducer? {
    guard pairs.count >= Self.fewestPairs else { return nil }
    let rows = Set(pairs.flatMap(\.left)).count
    let columns = Set(pairs.flatMap(\.right)).count
    var transducer = SpellingTransducer(isSameAlphabet: isSameAlphabet, rows: rows, columns: columns)
    var used = 0
    for round in 0..<Self.rounds {
      used = transducer.learn(pairs, isStrict: round >= Self.strictFrom, isSymmetric: isSameAlphabet)
    }
    report("\(name): \(pairs.count) pairs, \(used) used")
    return transducer
  }
}
