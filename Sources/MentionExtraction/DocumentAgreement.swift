import Lexicons

/// Makes an article agree with itself: one name has one type, and a name found once is found again.
struct DocumentAgreement {
  let article: ArticleTokens
  /// Below this a find is too unsure to teach anything about other places.
  private static let teaching: Float = 0.6
  /// A person's full name is hardly ever mistaken for nothing: its parts are taught sooner.
  private static let teachingPerson: Float = 0.45
  /// A repeated name is a little less sure than what it was learned from.
  private static let repeated: Float = 0.9
  /// A single part of a person's name, found alone, is more often that person than not.
  private static let partOfPerson: Float = 0.75

  /// For each time that the last word of a person's full name stands alone: twelve to one that it is that person.
  private static let surname: Float = 2.5

  /// The finds after both steps, in order of their words.
  func agreed(_ finds: [NameFinder.Find]) -> [NameFinder.Find] {
    guard !finds.isEmpty else { return [] }
    let votes = self.votes(of: finds)
    let typed = finds.map { find in
      var result = find
      if let vote = votes[article.phraseHash(find.tokens)] { result.label = vote.best(over: find.label) }
      result.label = listed(result)
      return result
    }
    let missed = missed(beside: typed)
    return missed.isEmpty ? typed : (typed + missed).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What the lists say for certain: *Casa Bianca* is an institution, *Unione Sovietica* a place.
  private func listed(_ find: NameFinder.Find) -> MentionLabel {
    let first = article.tokens[find.tokens.lowerBound]
    let facts = find.tokens.count == 1 ? first.facts : article.phraseFacts(find.tokens, article.phraseHash(find.tokens))
    if facts.contains(.acronym), find.tokens.count > 1 || first.shape.isAcronymLike { return .organization }
    if find.label == .organization, find.tokens.count > 1, facts.contains(.region) { return .place }
    return find.label
  }

  /// What all places of each spelling say together of its type.
  private func votes(of finds: [NameFinder.Find]) -> [UInt64: TypeEvidence] {
    var votes: [UInt64: TypeEvidence] = [:]
    for find in finds { votes[article.phraseHash(find.tokens), default: TypeEvidence()].add(find.types) }
    let surnames = surnames(of: finds, votes)
    guard !surnames.isEmpty else { return votes }
    for find in finds where find.tokens.count == 1 {
      let token = article.tokens[find.tokens.lowerBound]
      guard surnames.contains(token.hash), token.facts.isDisjoint(with: [.region, .worldPlace]) else { continue }
      votes[token.hash]?.add(Self.surname, to: .person)
    }
    return votes
  }

  /// The last words of the full names of people.
  private func surnames(of finds: [NameFinder.Find], _ votes: [UInt64: TypeEvidence]) -> Set<UInt64> {
    var surnames: Set<UInt64> = []
    for find in finds where find.tokens.count > 1 && find.probability >= Self.teachingPerson {
      guard votes[article.phraseHash(find.tokens)]?.best(over: find.label) == .person else { continue }
      surnames.insert(article.tokens[find.tokens.upperBound - 1].hash)
    }
    return surnames
  }

  /// Names that stand elsewhere in the article and were passed over here.
  private func missed(beside finds: [NameFinder.Find]) -> [NameFinder.Find] {
    let taught = taught(by: finds)
    guard !taught.isEmpty else { return [] }
    let longest = taught.values.map(\.length).max() ?? 1
    var result: [NameFinder.Find] = []
    var next = 0
    var position = 0
    while position < article.tokens.count {
      if next < finds.count, finds[next].tokens.lowerBound <= position {
        position = max(position, finds[next].tokens.upperBound)
        next += 1
        continue
      }
      let limit = next < finds.count ? finds[next].tokens.lowerBound : article.tokens.count
      if let find = match(at: position, limit: limit, taught, longest) {
        result.append(find)
        position = find.tokens.upperBound
      } else {
        position += 1
      }
    }
    return result
  }

  private struct Lesson {
    var label: MentionLabel
    var probability: Float
    var length: Int
  }

  private func taught(by finds: [NameFinder.Find]) -> [UInt64: Lesson] {
    var lessons: [UInt64: Lesson] = [:]
    for find in finds where find.probability >= Self.teaching {
      let lesson = Lesson(
        label: find.label, probability: find.probability * Self.repeated, length: find.tokens.count)
      lessons[article.phraseHash(find.tokens)] = lesson
    }
    for find in finds where find.label == .person && find.tokens.count > 1 && find.probability >= Self.teachingPerson {
      for position in find.tokens where article.tokens[position].isCapitalized && !isCommon(position) {
        let part = article.tokens[position].hash
        if lessons[part] == nil { lessons[part] = Lesson(label: .person, probability: Self.partOfPerson, length: 1) }
      }
    }
    return lessons
  }

  private func match(at position: Int, limit: Int, _ lessons: [UInt64: Lesson], _ longest: Int) -> NameFinder.Find? {
    let tokens = article.tokens
    guard tokens[position].isCapitalized, !isCommon(position) else { return nil }
    var hash = tokens[position].hash
    var end = position + 1
    var best: NameFinder.Find?
    while true {
      if let lesson = lessons[hash], lesson.length == end - position, tokens[end - 1].isCapitalized,
        tokens[position].marks.isDisjoint(with: .technical)
      {
        best = NameFinder.Find(tokens: position..<end, label: lesson.label, probability: lesson.probability)
      }
      guard end < limit, end - position < longest, tokens[end].gap.joins else { return best }
      hash = WordHash.phrase(hash, followedBy: tokens[end].hash)
      end += 1
    }
  }

  /// A word that this article also writes in lower case, or that the lists know as no name.
  private func isCommon(_ position: Int) -> Bool {
    let token = article.tokens[position]
    if token.shape.contains(.single) || token.isNumber { return true }
    if article.evidence.word(token.hash).lower > 0 { return true }
    return !token.facts.isDisjoint(with: [.functionWord, .monthDay, .demonym, .title, .particle])
  }
}
