/// One rule of a scheme: a source, where it applies, and what is written.
struct SchemeRule: Hashable, Sendable {
  /// Letters of which one must stand before; `^` is the start of a word. Empty: anything.
  var before = ""
  var source = ""
  /// Letters of which one must stand after; `$` is the end of a word. Empty: anything.
  var after = ""
  var target = ""

  /// Source and context, as bytes: as strings, letters that are canonically equivalent would be one.
  var place: [UInt8] { Array("\(before){\(source)}\(after)".utf8) }
}

/// Reads rules written as `source>target` or `before{source}after>target`, with white space between rules.
///
/// `ш>sh  ^V{е}>ye  {ий}$>y`: ш is always *sh*; е is *ye* at the start of a word or after a vowel; ий is *y* at the
/// end of a word. `V` and `C` stand for the scheme's vowels and consonants. A source is written in lower case; the
/// capitals follow it. The notation is that of ICU's rules, cut down to sets of single letters.
enum RuleParser {
  static func rules(in text: String) -> [SchemeRule] {
    // By scalars: a space before a combining mark is one character with it.
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { rule(String($0)) }
  }

  /// The rules that stand after later ones have replaced earlier ones of the same place.
  static func rulesInForce(_ texts: [String]) -> [SchemeRule] {
    var inForce: [SchemeRule] = []
    var positions: [[UInt8]: Int] = [:]
    for rule in texts.flatMap(rules(in:)) where !rule.source.isEmpty {
      if let position = positions[rule.place] {
        inForce[position] = rule
      } else {
        positions[rule.place] = inForce.count
        inForce.append(rule)
      }
    }
    return inForce
  }

  private static func rule(_ text: String) -> SchemeRule {
    var rule = SchemeRule()
    let scalars = text.unicodeScalars
    let arrow = scalars.lastIndex(of: ">") ?? scalars.endIndex
    if arrow < scalars.endIndex { rule.target = String(scalars[scalars.index(after: arrow)...]) }
    let left = scalars[..<arrow]
    if let open = left.firstIndex(of: "{"), let close = left.firstIndex(of: "}"), open < close {
      rule.before = String(left[..<open])
      rule.source = String(left[left.index(after: open)..<close])
      rule.after = String(left[left.index(after: close)...])
    } else {
      rule.source = String(left)
    }
    return rule
  }
}
