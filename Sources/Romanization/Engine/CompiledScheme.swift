/// A scheme made ready for text: one cell a scalar, and short lists of rules where the context decides.
///
/// A letter without context costs one look-up of its cell and one of its output.
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
    /// The scalars of the source after its first, in lower case: a stretch of `restScalars`.
    var restStart: Int32
    var restCount: Int32
    var output: Int32
  }

  /// A cell: the number of an output or of a list of rules, flags, and in the upper half the context sets that the
  /// scalar stands in, one bit a set. Zero: the scheme does not know the scalar.
  let cells: ScalarTable<UInt64>
  /// The lower-case form of capitals, for rules over several letters.
  let lowercase: ScalarTable<UInt32>
  /// The sets that a word's edge belongs to.
  let edgeMembership: UInt32
  let outputs: [Output]
  let rules: [ContextRule]
  let restScalars: [UInt32]
  /// For each letter with rules: where its rules start in `rules`; one more entry tells where the last ones end.
  let ruleStarts: [Int32]
  let foldsToASCII: Bool
  /// Whether some output holds a combining mark, which has to join the letter before it.
  let writesMarks: Bool

  static let knownFlag: UInt64 = 1 << 31
  static let capitalFlag: UInt64 = 1 << 30
  static let rulesFlag: UInt64 = 1 << 29
  static let indexMask: UInt64 = (1 << 24) - 1

  @inline(__always)
  static func membership(_ cell: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: cell >> 32) }

  init(_ definition: SchemeDefinition, foldsToASCII: Bool = false) {
    var builder = CompiledSchemeBuilder(definition, foldsToASCII: foldsToASCII)
    builder.build()
    cells = builder.cells
    lowercase = builder.lowercase
    edgeMembership = builder.edgeMembership
    outputs = builder.outputs
    rules = builder.rules
    restScalars = builder.restScalars
    ruleStarts = builder.ruleStarts
    self.foldsToASCII = foldsToASCII
    writesMarks = builder.writesMarks
  }
}
