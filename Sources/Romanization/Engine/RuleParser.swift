/// One rule of a scheme: a source, where it applies, and what is written.
struct SchemeRule: Hashable, Sendable {
  /// Letters of which one must stand before; `^` is the start of a word. Empty: anything.
  var before = ""
  var source = ""
  /// Letters of which one must stand after; `$` is the end of a word. Empty: anything.
  var after = ""
  var target = ""

  /// Source and context, as bytes: as strings, letters that are canonically equivalent would be one.
  var place: [UInt8] { Array(before.utf8) + [0x7B] + Array(source.utf8) + [0x7D] + Array(after.utf8) }
}

/// Reads rules written as `source>target` or `before{source}after>target`, with white space between rules.
///
/// `ш>sh  ^V{е}>ye  {ий}$>y`: ш is always *sh*; е is *ye* at the start of a word or after a vowel; ий is *y* at the
/// end of a word. `V` and `C` stand for the scheme's vowels and consonants. A source is written in lower case; the
/// capitals follow it. The notation is that of ICU's rules, cut down to sets of single letters.
enum RuleParser {
  static func rules(in text: String) -> [SchemeRule] {
    // By bytes: a space before a combining mark is one character with it.
    text.utf8.split(whereSeparator: ASCII.isSpace).map(rule)
  }

  /// The rules that stand after later ones have replaced earlier ones of the same place.
  static func rulesInForce(_ texts: [String]) -> [SchemeRule] {
    var inForce: [SchemeRule] = []
    var positions: [[UInt8]: Int] = [:]
    for rule in texts.flatMap(rules(in:)) where !rule.source.isEmpty {
      let place = rule.place
      if let position = positions[place] {
        inForce[position] = rule
      } else {
        positions[place] = inForce.count
        inForce.append(rule)
      }
    }
    return inForce
  }

  private static func rule(_ text: Substring.UTF8View) -> SchemeRule {
    var rule = SchemeRule()
    let arrow = text.lastIndex(of: UInt8(ascii: ">")) ?? text.endIndex
    if arrow < text.endIndex { rule.target = string(text[text.index(after: arrow)...]) }
    let left = text[..<arrow]
    if let open = left.firstIndex(of: UInt8(ascii: "{")), let close = left.firstIndex(of: UInt8(ascii: "}")),
      open < close
    {
      rule.before = string(left[..<open])
      rule.source = string(left[left.index(after: open)..<close])
      rule.after = string(left[left.index(after: close)...])
    } else {
      rule.source = string(left)
    }
    return rule
  }

  private static func string(_ bytes: Substring.UTF8View) -> String { String(decoding: bytes, as: UTF8.self) }
}
