/// Finds acronyms of one name spelled out by the first letters of the other's words (after Schwartz & Hearst 2003).
enum AcronymMatch {
  /// Fewer letters would fit by chance.
  private static let fewestLetters = 2

  /// Words of `name` that are acronyms, each with the words of `other` that it stands for.
  static func find(
    _ contents: PreparedName.Contents, _ free: UInt32, in other: PreparedName.Contents, _ otherFree: UInt32
  ) -> [(acronym: UInt32, words: UInt32)] {
    guard otherFree.nonzeroBitCount >= fewestLetters else { return [] }
    let name = contents.anatomy
    var found: [(UInt32, UInt32)] = []
    for index in name.words.indices where contents.measures.acronymLike & free & (1 << UInt32(index)) != 0 {
      let letters = name.latinUnits(of: name.words[index]).flatMap(LatinUnits.letters)
      guard letters.count >= fewestLetters, let run = run(spelling: letters, in: other.anatomy, otherFree) else {
        continue
      }
      found.append((1 << UInt32(index), run))
    }
    return found
  }

  /// Neighboring words whose first letters spell `letters`; particles between them may be passed over.
  private static func run(spelling letters: [UInt8], in name: NameAnatomy, _ free: UInt32) -> UInt32? {
    for start in name.words.indices where free & (1 << UInt32(start)) != 0 {
      var (mask, next): (UInt32, Int) = (0, 0)
      for index in start..<name.words.count where next < letters.count {
        let first = name.latinUnits(of: name.words[index]).first.map(LatinUnits.firstLetter)
        if first == letters[next], name.words[index].role == .particle || free & (1 << UInt32(index)) != 0 {
          mask |= 1 << UInt32(index)
          next += 1
        } else if name.words[index].role != .particle {
          break
        }
      }
      if next == letters.count, mask.nonzeroBitCount >= fewestLetters { return mask }
    }
    return nil
  }
}
