import Lexicons

/// A few words that a rule knows, asked about for many words of a text.
///
/// Hashes of words are hashes already: the standard library's `Set` would hash them again, which took longer than the
/// rules themselves.
struct WordSet: Sendable {
  /// A power of two of places, at least twice as many as words; 0 stands for an empty one.
  private let places: [UInt64]

  /// - Parameter words: in lower case, spaces between them.
  init(_ words: String) {
    let hashes = words.split(whereSeparator: \.isWhitespace).map { ArticleToken.hash(of: String($0)) }
    var places = [UInt64](repeating: 0, count: WordHash.tableLength(for: hashes.count))
    for hash in hashes {
      var place = WordHash.place(of: hash, in: places.count)
      while places[place] != 0, places[place] != hash { place = (place + 1) & (places.count - 1) }
      places[place] = hash
    }
    self.places = places
  }

  func contains(_ hash: UInt64) -> Bool {
    var place = WordHash.place(of: hash, in: places.count)
    while places[place] != 0 {
      if places[place] == hash { return true }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }
}

extension WordHash {
  /// The length of a table that so many words fill by half at most: short ways to an empty place.
  static func tableLength(for count: Int) -> Int {
    var length = 4
    while length < count * 2 { length *= 2 }
    return length
  }

  /// Where the search for a word begins in a table of 2ⁿ places.
  @inline(__always)
  static func place(of hash: UInt64, in length: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (length - 1)
  }
}
