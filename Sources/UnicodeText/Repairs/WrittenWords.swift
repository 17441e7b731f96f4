/// The words of a text as they are written, hyphens inside included: what a repair can look for as evidence.
struct WrittenWords {
  private var words: Set<[UInt8]> = []

  init(_ utf8: [UInt8]) {
    var position = 0
    while position < utf8.count {
      let start = position
      var end = UTF8Cursor.wordEnd(in: utf8, from: start)
      while end > start, end < utf8.count, utf8[end] == 0x2D {
        let next = UTF8Cursor.wordEnd(in: utf8, from: end + 1)
        guard next > end + 1 else { break }
        end = next
      }
      if end > start { words.insert(Array(utf8[start..<end])) }
      position = max(end, start + (UTF8Cursor.scalar(in: utf8, at: start)?.length ?? 1))
    }
  }

  /// True when the word stands in the text, in this case of letters.
  func contain(_ word: String) -> Bool { words.contains(Array(word.utf8)) }
}
