public import TextModel

/// Mends what copying, printing and wrong decoding did to a text, and reports every edit.
///
/// ```swift
/// let repaired = TextRepairer().repaired(SourceText("cosÃ¬ il Kaza-\nkistan"))
/// repaired.text.string                                       // "così il Kazakistan"
/// repaired.offsets.sourceRange(for: TextRange(9..<19))       // 10..<22: the word, with its break
///
/// TextRepairer([.mojibake, .fullwidth])                      // these alone
/// ```
/// Each kind of repair can be had alone. None is made on suspicion: mojibake only where the bytes behind it are
/// well-formed UTF-8 and the outcome is by far the likelier text of some language, broken words only where a letter, a
/// hyphen and a line end meet a letter, glued names only where both words are known as names or stand apart elsewhere in
/// the text. Text that needs no repair is returned as it is.
///
/// A repairer holds no state: share it between threads.
public struct TextRepairer: Sendable {
  /// What is mended.
  public let kinds: Set<RepairEdit.Kind>
  private let isName: (@Sendable (String) -> Bool)?

  /// A repairer.
  ///
  /// - Parameters:
  ///   - kinds: what to mend; everything by default.
  ///   - isName: true for a word that is a given or family name, for glued names. Without it only the text tells.
  public init(
    _ kinds: Set<RepairEdit.Kind> = Set(RepairEdit.Kind.allCases), isName: (@Sendable (String) -> Bool)? = nil
  ) {
    self.kinds = kinds
    self.isName = isName
  }

  /// UTF-8 is read as a single-byte encoding twice where two programs in a row are wrong; three were not met.
  private static let mojibakeRounds = 2

  /// The text with its repairs.
  ///
  /// - Complexity: O(length).
  public func repaired(_ text: SourceText) -> RepairedText {
    var draft = RepairDraft(text)
    if kinds.contains(.mojibake) {
      mendMojibake(&draft)
    }
    if kinds.contains(.brokenWord) { draft.apply(BrokenWordRepair(draft.utf8).pieces()) }
    if !kinds.isDisjoint(with: CharacterRepair.kinds) {
      draft.apply(CharacterRepair(utf8: draft.utf8, kinds: kinds).pieces())
    }
    if kinds.contains(.gluedName) { draft.apply(GluedNameRepair(draft.utf8, isName: isName).pieces()) }
    return draft.result(of: text)
  }
  private func mendMojibake(_ draft: inout RepairDraft) {
    var lostSpaces = false
    for _ in 0..<Self.mojibakeRounds {
      let pieces = MojibakeRepair.pieces(in: draft.utf8)
      lostSpaces = lostSpaces || LostSpaceRepair.isExpected(after: pieces, in: draft.utf8)
      guard draft.apply(pieces) else { break }
    }
    if lostSpaces { draft.apply(LostSpaceRepair.pieces(in: draft.utf8)) }
  }
}
