/// One word of a text, as the word lists see words: letters, digits and marks without a break.
@usableFromInline
package struct LexicalWord: Sendable, Equatable {
  /// UTF-8 offsets.
  @usableFromInline package var start: Int32
  @usableFromInline package var end: Int32
  /// ``WordHash`` of the word in lower case.
  @usableFromInline package var hash: UInt64
  @usableFromInline package var shape: WordShape
}

/// Cuts a text into words for the word lists: one pass over the bytes.
///
/// It is not UAX #29: every hyphen, apostrophe and point parts words, because lists are looked up by phrases whose
/// words may be joined in any way.
package enum WordScan {
  /// The words of a text in order.
  ///
  /// - Parameter bytes: well-formed UTF-8; what is not well formed parts words.
  /// - Complexity: O(bytes).
  package static func words(in bytes: [UInt8]) -> [LexicalWord] {
    var words: [LexicalWord] = []
    words.reserveCapacity(bytes.count / 6)
    // Bounds are checked once by the loop; the buffer saves a check for every byte of the text.
    bytes.withUnsafeBufferPointer { buffer in
      var scan = Cursor(bytes: buffer)
      while let word = scan.next() { words.append(word) }
    }
    return words
  }

  /// The hash of all words of a text as one phrase, or nil when it holds no word.
  ///
  /// - Complexity: O(bytes), without a list of the words.
  package static func phraseHash(of bytes: ArraySlice<UInt8>) -> UInt64? {
    bytes.withUnsafeBufferPointer { phraseHash(of: $0) }
  }

  static func phraseHash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var scan = Cursor(bytes: bytes)
    guard var hash = scan.next()?.hash else { return nil }
    while let word = scan.next() { hash = WordHash.phrase(hash, followedBy: word.hash) }
    return hash
  }

  private struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var length = 0
    var isRoman = true
    var word = LexicalWord(start: 0, end: 0, hash: WordHash.basis, shape: [])

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> LexicalWord? {
      length = 0
      isRoman = true
      while position < bytes.count {
        let start = position
        let scalar = decode()
        let kind = WordScan.ascii(scalar) ?? ScalarClass.of(scalar)
        if kind == .separator || (kind == .mark && length == 0) {
          if length > 0 { return finished(at: start) }
        } else {
          if length == 0 {
            word = LexicalWord(start: Int32(truncatingIfNeeded: start), end: 0, hash: WordHash.basis, shape: [])
          }
          add(scalar, kind)
        }
      }
      return length > 0 ? finished(at: position) : nil
    }

    private func finished(at end: Int) -> LexicalWord {
      var done = word
      done.end = Int32(truncatingIfNeeded: end)
      if length == 1 { done.shape.insert(.single) }
      if isRoman, length > 1 { done.shape.insert(.romanNumeral) }
      return done
    }

    @inline(__always)
    private mutating func add(_ scalar: UInt32, _ kind: ScalarClass) {
      var folded = scalar
      switch kind {
      case .upper:
        word.shape.insert(length == 0 ? .initialUpper : .innerUpper)
        folded = scalar < 0x80 ? scalar | 0x20 : ScalarClass.lowercased(scalar)
      case .lower: word.shape.insert(.hasLower)
      case .digit:
        word.shape.insert(length == 0 ? [.hasDigit, .number] : .hasDigit)
      case .uncased: word.shape.insert(.uncased)
      case .separator, .mark: break
      }
      if kind != .digit { word.shape.remove(.number) }
      isRoman = isRoman && (scalar == 0x49 || scalar == 0x56 || scalar == 0x58)
      word.hash = WordHash.adding(folded, to: word.hash)
      if kind != .mark { length += 1 }
    }

    /// The scalar at the position, which moves on; ill-formed bytes read as a separator.
    @inline(__always)
    private mutating func decode() -> UInt32 {
      let first = UInt32(bytes[position])
      position += 1
      if first < 0x80 { return first }
      let count = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
      guard count > 0, position + count <= bytes.count else { return 0x20 }
      var scalar = first & (0x3F >> UInt32(count))
      for _ in 0..<count {
        scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
        position += 1
      }
      return scalar
    }
  }

  @inline(__always)
  private static func ascii(_ scalar: UInt32) -> ScalarClass? {
    guard scalar < 0x80 else { return nil }
    if scalar >= 0x61, scalar <= 0x7A { return .lower }
    if scalar >= 0x41, scalar <= 0x5A { return .upper }
    if scalar >= 0x30, scalar <= 0x39 { return .digit }
    return .separator
  }
}
