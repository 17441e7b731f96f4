/// A measured pair as it is kept for those who ask for the evidence.
struct MeasuredPair: Sendable {
  let left: PreparedName
  let right: PreparedName
  let alignment: AlignedWords
  let conflicts: ConflictSet

  init(_ pair: PairMeasurement) {
    left = PreparedName(contents: pair.left.contents)
    right = PreparedName(contents: pair.right.contents)
    alignment = AlignedWords(
      pieces: pair.alignment.pieces.array, freeLeft: pair.alignment.freeLeft, freeRight: pair.alignment.freeRight)
    conflicts = pair.conflicts
  }

  var warnings: [NameWarning] {
    var found: [NameWarning] = []
    let words = left.anatomy.words + right.anatomy.words
    if words.contains(where: { $0.scanned.look.contains(.mixedScripts) }) { found.append(.mixedScripts) }
    if conflicts.contains(.digitsAmongLetters) { found.append(.digitsAmongLetters) }
    if conflicts.contains(.lookAlikeLetters) { found.append(.lookAlikeLetters) }
    return found
  }
}

extension PairMeasurement {
  /// Measures two names in borrowed memory; nil when there is none.
  @inline(__always)
  static func withMeasured<Result>(
    _ left: PreparedName, _ right: PreparedName, _ model: NameModel, _ body: (PairMeasurement) -> Result
  ) -> Result? {
    let most = min(left.anatomy.words.count, right.anatomy.words.count)
    return SpellingComparer.withPinned(left.contents, right.contents, model) { one, other, comparer in
      FeatureRow.borrowed { features in
        PinnedList<AlignedPiece>.borrowed(capacity: most) { pieces in
          body(PairMeasurement(one, other, comparer, features: features, pieces: pieces))
        }
      } ?? nil
    } ?? nil
  }
}
