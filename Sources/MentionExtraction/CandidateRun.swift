import Lexicons

/// Stretches of words in which names may stand: capitalized words with what may join them.
enum CandidateRun {
  /// Lower-case words that may stand inside a name, one after the other: *Organizzazione **per la cooperazione di**
  /// Shanghai*.
  private static let longestBridge = 4
  /// Longer stretches are lists and headlines; cutting them bounds the work.
  private static let longestRun = 48

  /// The runs of an article, ascending.
  static func runs(in tokens: [ArticleToken]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var position = 0
    while position < tokens.count {
      guard canStart(position, in: tokens) else {
        position += 1
        continue
      }
      let end = runEnd(from: position, in: tokens)
      runs.append(position..<end)
      position = end
    }
    return runs
  }

  /// A capitalized word, or a lower-case one that may head a name: *piazza San Marco*, *bin Laden*.
  static func canStart(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    if token.isCapitalized {
      return !isPossessive(position, in: tokens) && !token.shape.isRomanNumeral
    }
    if NumberedStreets.starts(position, in: tokens) { return true }
    return token.marks.contains(.phraseStart) || isLowerHead(position, in: tokens)
  }

  static func isLowerHead(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    guard !token.isNumber, position + 1 < tokens.count, tokens[position + 1].gap.joins else { return false }
    if token.facts.contains(.particle), tokens[position + 1].isCapitalized {
      if tokens[position + 1].gap == .hyphen { return true }
      if !token.facts.contains(.functionWord) { return tokens[position + 1].gap != .apostrophe }
    }
    guard token.facts.contains(.placeGeneric) || token.facts.contains(.organizationHead) else { return false }
    if tokens[position + 1].isCapitalized { return true }
    guard position + 2 < tokens.count, tokens[position + 2].gap.joins else { return false }
    if tokens[position + 1].facts.contains(.functionWord) { return tokens[position + 2].isCapitalized }
    // *museo nazionale del Bardo*
    guard position + 3 < tokens.count, tokens[position + 1].gap == .space, tokens[position + 3].gap.joins else {
      return false
    }
    return tokens[position + 2].facts.contains(.functionWord) && tokens[position + 3].isCapitalized
  }

  /// The `S` of `PUTIN'S` in capitals.
  private static func isPossessive(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    return token.gap == .apostrophe && token.shape.contains(.single) && token.hash == letterS
  }

  private static let letterS = ArticleToken.hash(of: "s")

  /// True when a name may end with this word.
  static func canEnd(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    if token.isCapitalized || token.isNumber || token.marks.contains(.phraseEnd) { return true }
    return isHyphenated(position, in: tokens) || isElided(position, in: tokens) || isTail(position, in: tokens)
      || isInitial(position, in: tokens)
  }

  /// The *r* and *l* of *S.r.l.*
  private static func isInitial(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    position > 0 && tokens[position].gap == .point && tokens[position].shape.contains(.single)
      && tokens[position - 1].shape.contains(.single)
  }

  /// The second part of *Jong-un*, *Ki-moon*: short, in lower case, behind a hyphen; not that of *Moscow-based*.
  private static func isHyphenated(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    guard token.gap == .hyphen, position > 0, tokens[position - 1].isCapitalized else { return false }
    guard token.word.end - token.word.start <= longestSyllable, !compoundEndings.contains(token.hash) else {
      return false
    }
    // *Moon Jae-in* ends like a preposition, but two names stand before it.
    return !token.facts.contains(.functionWord)
      || (position > 1 && tokens[position - 1].gap == .space && tokens[position - 2].isCapitalized)
  }

  /// The second part of *Sha'lan*, *Anatol'evič*: behind an apostrophe that no article or possessive explains.
  private static func isElided(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    guard token.gap == .apostrophe, position > 0, !token.shape.contains(.single) else { return false }
    let last = tokens[position - 1]
    return last.isCapitalized && !last.shape.contains(.single) && !last.facts.contains(.functionWord)
      && !token.facts.contains(.functionWord)
  }

  /// The lower-case end of an institution's name: *Guardia di finanza*, *Communist party*, *Croce Rossa indonesiana*.
  private static func isTail(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    guard position > 0, token.gap == .space || token.gap == .apostrophe,
      !token.facts.contains(.functionWord), !token.shape.contains(.single)
    else { return false }
    let last = tokens[position - 1]
    if last.isCapitalized, !last.marks.contains(.startsSentence) {
      if token.facts.contains(.organizationHead), token.gap == .space { return true }
      if token.facts.contains(.demonym), position > 1, tokens[position - 2].isCapitalized { return true }
    }
    return followsHead(position, in: tokens)
  }

  /// True when only lower-case words part this one from a capitalized head of an organization's name.
  private static func followsHead(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    for back in 1...longestBridge where position >= back {
      let token = tokens[position - back]
      if token.isCapitalized { return token.facts.contains(.organizationHead) }
      guard token.gap == .space || token.gap == .apostrophe else { return false }
    }
    return false
  }

  /// No syllable of a romanized Korean or Chinese name is longer.
  private static let longestSyllable = 6
  /// English words that make adjectives of names.
  private static let compoundEndings = WordSet(CompoundEndings.all.joined(separator: " "))

  private static func runEnd(from start: Int, in tokens: [ArticleToken]) -> Int {
    var end = start + 1
    while end < tokens.count, end - start < longestRun, tokens[end].gap.joins {
      if isPossessive(end, in: tokens) { break }
      if canEnd(end, in: tokens) {
        end += 1
      } else if let next = bridge(from: end, runStart: start, in: tokens) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The capitalized word behind a bridge of lower-case words, or nil when none follows.
  private static func bridge(from start: Int, runStart: Int, in tokens: [ArticleToken]) -> Int? {
    let hasHead = tokens[runStart..<start].contains { !$0.facts.isDisjoint(with: [.organizationHead, .placeGeneric]) }
    var position = start
    while position < tokens.count, position - start <= longestBridge, tokens[position].gap.joins {
      let token = tokens[position]
      if token.isCapitalized || (hasHead && position > start && canEnd(position, in: tokens)) { return position }
      let isJoint =
        token.facts.contains(.particle)
        || (token.facts.contains(.functionWord) && token.marks.isDisjoint(with: [.nounCapitals]))
      guard isJoint || hasHead, !token.isNumber else { return nil }
      position += 1
    }
    return nil
  }
}
