/// A scheme made ready for text: one cell a scalar, and short lists of rules where the context decides.
///
/// Cells hold the number of an output plus flags, so that a letter without context costs two array reads.
final class CompiledScheme: Sendable {
  /// What is written for a letter: up to seven bytes with their count in the top one, in three cases.
  struct Output: Sendable {
    var lower: UInt64 = 0
    var title: UInt64 = 0
    var upper: UInt64 = 0
  }

  /// A rule that looks at its neighbors.
  struct ContextRule: Sendable {
    var beforeMask: UInt32
    var afterMask: UInt32
    /// The scalars of the source after its first, in lower case.
    var rest: [UInt32]
    var output: Int
  }

  /// Zero: the scheme does not know the scalar.
  let cells: ScalarTable<UInt32>
  /// In which context sets a scalar stands, one bit a set.
  let memberships: ScalarTable<UInt32>
  /// The lower-case form of capitals, for rules over several letters.
  let lowercase: ScalarTable<UInt32>
  /// The sets that a word's edge belongs to.
  let edgeMembership: UInt32
  let outputs: [Output]
  let rules: [ContextRule]
  /// For each letter with rules: where its rules start in `rules`, and how many they are.
  let ruleRanges: [Range<Int>]
  let foldsToASCII: Bool

  static let knownFlag: UInt32 = 1 << 31
  static let capitalFlag: UInt32 = 1 << 30
  static let rulesFlag: UInt32 = 1 << 29
  static let indexMask: UInt32 = (1 << 24) - 1

  init(_ definition: SchemeDefinition, foldsToASCII: Bool = false) {
    var builder = CompiledSchemeBuilder(definition, foldsToASCII: foldsToASCII)
    builder.build()
    cells = builder.cells
    memberships = builder.memberships
    lowercase = builder.lowercase
    edgeMembership = builder.edgeMembership
    outputs = builder.outputs
    rules = builder.rules
    ruleRanges = builder.ruleRanges
    self.foldsToASCII = foldsToASCII
  }
}
