import Lexicons
import TextModel

/// The mentions that a caller has marked, completed: surface, language, roles, and a type where the caller left it open.
struct GivenMentions {
  let document: Document
  let article: ArticleTokens
  let lexicon: Lexicon
  let model: MentionModel?

  func mentions(_ given: [GivenMention]) throws(ExtractionFailure) -> [Mention] {
    let writer = MentionWriter(article: article, lexicon: lexicon)
    var previousEnd = 0
    var result: [Mention] = []
    for mention in given.sorted(by: { $0.range < $1.range }) {
      try check(mention.range)
      let tokens = words(in: mention.range.offsets)
      let type = mention.type ?? guessedType(of: tokens)
      result.append(
        writer.mention(
          tokens, type: type, probability: 1, range: mention.range.offsets,
          previousEnd: min(previousEnd, tokens.lowerBound)))
      previousEnd = tokens.upperBound
    }
    return result
  }

  /// Only whole characters inside the text are a mention.
  private func check(_ range: TextRange) throws(ExtractionFailure) {
    let bytes = article.text.utf8
    let isBorder = { (offset: Int) in offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty, isBorder(range.lowerBound),
      isBorder(range.upperBound)
    else {
      throw ExtractionFailure(code: .mentionOutsideText, document: document.id, range: range)
    }
  }

  /// The words that touch a range of offsets.
  private func words(in range: Range<Int>) -> Range<Int> {
    let first = firstWord(endingBehind: range.lowerBound)
    var end = first
    while end < article.tokens.count, Int(article.tokens[end].word.start) < range.upperBound { end += 1 }
    return first..<end
  }

  private func firstWord(endingBehind offset: Int) -> Int {
    var low = 0
    var high = article.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(article.tokens[middle].word.end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func guessedType(of tokens: Range<Int>) -> EntityType {
    guard let model, !tokens.isEmpty else { return .organization }
    let scores = NameFinder(model: model).scores(of: tokens, in: article)
    var best = MentionLabel.person
    for label in [MentionLabel.place, .organization] where scores[label.rawValue] > scores[best.rawValue] {
      best = label
    }
    return best.entityType ?? .person
  }
}
