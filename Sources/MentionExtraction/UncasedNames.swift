import Lexicons
import TextModel

/// Finds names in scripts without capitals by the word lists alone: Arabic, Chinese.
///
/// Han is written without spaces: lists are matched at every character, the longest first. In Arabic a word may bear the
/// article and a one-letter preposition or conjunction. A person is a known given name with what follows it, or a known
/// family name; unknown people are not found.
struct UncasedNames {
  let article: ArticleTokens
  /// The longest Chinese phrase in the lists, in characters.
  private static let longestPhrase = 12
  /// One character alone is a word of its own far more often than a name.
  private static let shortestName = 2
  /// What the lists say for certain is still only a word without its context.
  private static let listed = 0.8

  /// A name by its offsets, because in Han it is only a part of a word.
  struct Find {
    let range: Range<Int>
    let type: EntityType
    let token: Int
    let probability: Double
  }

  func finds() -> [Find] {
    var finds: [Find] = []
    var position = 0
    while position < article.tokens.count {
      let token = article.tokens[position]
      guard token.shape.contains(.uncased) else {
        position += 1
        continue
      }
      let first = article.text.utf8[Int(token.word.start)]
      // UTF-8 of U+4E00…U+9FFF begins with E4…E9; Arabic with D8…DB.
      if (0xE4...0xE9).contains(first) {
        finds += hanFinds(at: position)
        position += 1
      } else if (0xD8...0xDB).contains(first), let find = arabicFind(at: position) {
        finds.append(find.find)
        position = find.end
      } else {
        position += 1
      }
    }
    return finds
  }

  private func type(of facts: WordFacts) -> EntityType? {
    if !facts.isDisjoint(with: [.acronym, .organization]) { return .organization }
    if !facts.isDisjoint(with: [.region, .place]) { return .place }
    return facts.contains(.familyName) ? .person : nil
  }

  // MARK: Han

  private func hanFinds(at position: Int) -> [Find] {
    let token = article.tokens[position]
    let start = Int(token.word.start)
    let text = String(decoding: article.text.utf8[start..<Int(token.word.end)], as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    var finds: [Find] = []
    var offset = start
    var index = 0
    while index < scalars.count {
      if let match = hanMatch(scalars, from: index, language: Int(token.language)) {
        let length = scalars[index..<match.end].reduce(0) { $0 + Unicode.UTF8.width($1) }
        finds.append(
          Find(range: offset..<(offset + length), type: match.type, token: position, probability: Self.listed))
        offset += length
        index = match.end
      } else {
        offset += Unicode.UTF8.width(scalars[index])
        index += 1
      }
    }
    return finds
  }

  private func hanMatch(_ scalars: [Unicode.Scalar], from start: Int, language: Int) -> (end: Int, type: EntityType)? {
    var hash = WordHash.basis
    var best: (end: Int, type: EntityType)?
    for end in start..<min(start + Self.longestPhrase, scalars.count) {
      hash = WordHash.adding(ScalarClass.lowercased(scalars[end].value), to: hash)
      guard end - start + 1 >= Self.shortestName else { continue }
      if let type = type(of: WordFacts(hash: hash, language: language, index: article.index)) { best = (end + 1, type) }
    }
    return best
  }

  // MARK: Arabic

  private func arabicFind(at position: Int) -> (find: Find, end: Int)? {
    if let listed = arabicListed(at: position) { return listed }
    let facts = arabicFacts(position).facts
    guard facts.contains(.givenName), facts.isDisjoint(with: [.functionWord, .title]) else { return nil }
    var end = position + 1
    while end < article.tokens.count, end - position < 4, article.tokens[end].gap == .space {
      let next = article.tokens[end]
      guard next.shape.contains(.uncased) else { break }
      let isJoint =
        next.facts.contains(.particle) || next.facts.contains(.givenName) || next.facts.contains(.familyName)
      if next.facts.contains(.functionWord) || (!isJoint && end > position + 1) { break }
      end += 1
      if !isJoint { break }
    }
    guard end - position > 1 else { return nil }
    return (find(position, end, .person, cut: arabicFacts(position).cut), end)
  }

  private func arabicListed(at position: Int) -> (find: Find, end: Int)? {
    let first = arabicFacts(position)
    var best: (find: Find, end: Int)?
    if let type = type(of: first.facts), first.facts.isDisjoint(with: [.functionWord, .givenName]) {
      best = (find(position, position + 1, type, cut: first.cut), position + 1)
    }
    var hash = first.hash
    var end = position + 1
    while end < article.tokens.count, end - position < 5, article.tokens[end].gap == .space,
      article.tokens[end].shape.contains(.uncased)
    {
      hash = WordHash.phrase(hash, followedBy: article.tokens[end].hash)
      end += 1
      let facts = WordFacts(hash: hash, language: Int(article.tokens[position].language), index: article.index)
      if let type = type(of: facts) { best = (find(position, end, type, cut: first.cut), end) }
    }
    return best
  }

  /// The facts of a word, without the letters joined before it when only that is known.
  private func arabicFacts(_ position: Int) -> (facts: WordFacts, hash: UInt64, cut: Int) {
    let token = article.tokens[position]
    let names: WordFacts = [.region, .place, .acronym, .organization, .givenName, .familyName, .functionWord, .title]
    if !token.facts.isDisjoint(with: names) || token.facts.contains(.continues) { return (token.facts, token.hash, 0) }
    let text = String(decoding: article.text.utf8[Int(token.word.start)..<Int(token.word.end)], as: UTF8.self)
    guard let first = text.unicodeScalars.first, Self.joined.contains(first) else {
      return (token.facts, token.hash, 0)
    }
    let rest = text.unicodeScalars.dropFirst()
    let hash = rest.reduce(WordHash.basis) { WordHash.adding($1.value, to: $0) }
    let facts = WordFacts(hash: hash, language: Int(token.language), index: article.index)
    return (facts, hash, Unicode.UTF8.width(first))
  }

  /// And, with, to, as: written in one with the next word.
  private static let joined: Set<Unicode.Scalar> = ["و", "ب", "ل", "ك", "ف"]

  private func find(_ start: Int, _ end: Int, _ type: EntityType, cut: Int) -> Find {
    let offsets = article.offsets(of: start..<end)
    return Find(
      range: (offsets.lowerBound + cut)..<offsets.upperBound, type: type, token: start, probability: Self.listed)
  }
}
