/// Recognizes short pieces of source code by the marks that programs have and prose has not.
///
/// Their words (`return`, `for`, `SELECT`) look English, though the text is in no language. Words of all programming
/// languages would be a list without end; their marks are few, and nearly the same in all of them.
struct SourceCode {
  /// A text with one mark is code when it has at most so many words, and with more marks so many for each.
  private static let wordsForOneMark = 1
  private static let wordsPerMark = 3
  /// `amico(a)`, `file(s)`: so many letters in brackets behind a word are an ending and no argument.
  private static let longestEnding = 2
  /// Stands before and behind the text.
  private static let newline = UInt8(ascii: "\n")

  private let bytes: [UInt8]

  /// True when marks of code stand close enough together.
  static func looksLike(_ bytes: [UInt8]) -> Bool {
    let code = SourceCode(bytes: bytes)
    let marks = code.markCount
    guard marks > 0 else { return false }
    return code.wordCount <= (marks == 1 ? wordsForOneMark : marks * wordsPerMark)
  }

  /// Marks, those of one name among words (`get_user_name()`, `getUserName(id)`) taken together: prose that speaks of a
  /// program names its parts.
  private var markCount: Int {
    let holdsSpace = bytes.contains(UInt8(ascii: " "))
    var count = 0
    var lastOfName: Int?
    for index in bytes.indices where isMark(at: index) {
      if holdsSpace, Self.ofNames.contains(bytes[index]) || bytes[index].isASCIILetter {
        let isSameName = lastOfName.map { !bytes[$0..<index].contains(where: \.isSpace) } ?? false
        lastOfName = index
        if isSameName { continue }
      }
      count += 1
    }
    return count
  }

  /// Marks, beside capitals, that stand in a name or right behind it.
  private static let ofNames = [UInt8]("_(".utf8)

  /// Bytes beyond ASCII that count as one more word: two or three letters, so that text without spaces has words too.
  private static let bytesOfForeignWord = 6

  /// Runs of letters; what low lines join is one.
  private var wordCount: Int {
    var count = 0
    var foreign = 0
    var isInside = false
    for byte in bytes {
      let isLetter = byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: "_")
      if isLetter, !isInside { count += 1 }
      if byte >= 0x80 { foreign += 1 }
      isInside = isLetter
    }
    return count + foreign / Self.bytesOfForeignWord
  }

  @inline(__always)
  private func isMark(at index: Int) -> Bool {
    let byte = bytes[index]
    // Small letters and what is not ASCII are most of any text.
    guard byte < UInt8(ascii: "a") || byte > UInt8(ascii: "z"), byte < 0x80, byte > UInt8(ascii: " ") else {
      return false
    }
    return byte.isASCIILetter ? isHump(at: index) : isMark(byte, at: index)
  }

  private func isMark(_ byte: UInt8, at index: Int) -> Bool {
    let before = self.byte(index - 1)
    let after = self.byte(index + 1)
    switch byte {
    // A row of them underlines a title, and Japanese joins the parts of a foreign name with one.
    case UInt8(ascii: "="): return max(before, after) < 0x80 && before != byte && after != byte
    // `{name}` is a gap in a message, and the message is in a language.
    case UInt8(ascii: "{"): return !after.isASCIILetter
    case UInt8(ascii: "}"): return !before.isWordByte
    case UInt8(ascii: "("): return before.isWordByte && !isEnding(behind: index)
    case UInt8(ascii: "["): return before.isWordByte && !after.isASCIIDigit
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return before == UInt8(ascii: "(") && self.byte(index - 2).isWordByte
    // Behind a bracket or a quotation prose goes on with a space, or ends with a stop.
    case UInt8(ascii: ";"): return Self.closing.contains(before) && after == Self.newline
    case UInt8(ascii: ":"): return after == byte || isBehindCall(index) || isBehindKey(index)
    case UInt8(ascii: "_"), UInt8(ascii: "^"): return before.isWordByte && after.isWordByte
    default: return isOperator(byte, at: index, before, after)
    }
  }

  private static let closing = [UInt8](")]}\"'".utf8)

  private func isOperator(_ byte: UInt8, at index: Int, _ before: UInt8, _ after: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"):
      return after == byte
        ? before.isWordByte && self.byte(index + 2).isWordByte : before.isSpace && after.isSpace
    case UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      let isGlued = byte == UInt8(ascii: "<") && before.isWordByte && after.isASCIILetter
      let isClose = byte == UInt8(ascii: "<") && after == UInt8(ascii: "/")
      let counts = self.byte(index - 2).isASCIIDigit || self.byte(index + 2).isASCIIDigit
      return isGlued || isClose || counts && before.isSpace && after.isSpace
    case UInt8(ascii: "&"), UInt8(ascii: "|"): return after == byte
    case UInt8(ascii: "-"): return after == UInt8(ascii: ">")
    default: return false
    }
  }

  /// True for a capital behind small ones, as in `getName`. Irish has them behind a prefix, which is without a vowel:
  /// `na hÉireann`, `i mBaile`.
  private func isHump(at index: Int) -> Bool {
    var place = index - 1
    while byte(place).isSmallASCII {
      if Self.vowels.contains(byte(place)) { return true }
      place -= 1
    }
    return false
  }

  private static let vowels = [UInt8]("aeiou".utf8)

  /// `len(x):`, and not `(Pd):`.
  private func isBehindCall(_ index: Int) -> Bool {
    guard byte(index - 1) == UInt8(ascii: ")"), let open = bytes[..<index].lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    return byte(open - 1).isWordByte && !isEnding(behind: open)
  }

  /// `{"name":`, and not `he said "no":`.
  private func isBehindKey(_ index: Int) -> Bool {
    byte(index - 1) == UInt8(ascii: "\"") && bytes[..<index].contains(UInt8(ascii: "{"))
  }

  /// True when the bracket that opens at an offset holds one or two letters.
  private func isEnding(behind index: Int) -> Bool {
    var place = index + 1
    while byte(place).isASCIILetter, place - index <= Self.longestEnding { place += 1 }
    return place > index + 1 && byte(place) == UInt8(ascii: ")")
  }

  private func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : Self.newline }
}

extension UInt8 {
  fileprivate var isSmallASCII: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  fileprivate var isASCIILetter: Bool { (self | 0x20).isSmallASCII }
  fileprivate var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  fileprivate var isWordByte: Bool { isASCIILetter || isASCIIDigit || self == UInt8(ascii: "_") }
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") }
}
