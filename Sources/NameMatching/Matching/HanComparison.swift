import ICUBridge

/// Two names that are both written in Han are compared by their characters: many characters sound alike.
enum HanComparison {
  /// Share of characters that stand in both names, of the longer name; −1 when a name is not written in Han.
  static func share(_ left: PreparedName.Contents, _ right: PreparedName.Contents) -> Float {
    guard left.measures.isHan, right.measures.isHan else { return -1 }
    var (one, other) = (characters(left.anatomy), characters(right.anatomy))
    if one != other {
      one = left.memo.simplified { simplified(one) }
      other = right.memo.simplified { simplified(other) }
    }
    guard !one.isEmpty, !other.isEmpty else { return -1 }
    var rest = other
    var shared = 0
    for character in one {
      if let place = rest.firstIndex(of: character) {
        rest.remove(at: place)
        shared += 1
      }
    }
    return Float(shared) / Float(max(one.count, other.count))
  }

  /// Traditional characters in their simplified forms: 軍 is 军. Without ICU's rules the characters stay as they are.
  private static func simplified(_ characters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: characters)
    guard let rules = simplification, let text = try? rules.transliterated(String(view)) else { return characters }
    return Array(text.unicodeScalars)
  }

  private static let simplification = try? ICUTransliterator("Hant-Hans")

  /// Names longer than this are compared by their first characters.
  private static let longest = 40

  private static func characters(_ name: NameAnatomy) -> [Unicode.Scalar] {
    Array(name.surface.unicodeScalars.lazy.filter { $0.properties.isIdeographic }.prefix(longest))
  }
}
