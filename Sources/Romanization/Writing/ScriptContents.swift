/// What a text is made of, found in one pass.
struct ScriptContents: Sendable {
  /// The scripts of its letters, one bit each.
  struct Systems: Sendable {
    fileprivate(set) var bits: UInt16 = 0
    fileprivate(set) var first: WritingSystem?

    /// The one script beside Latin; nil when there are more, or when Latin is all.
    var only: WritingSystem? {
      let others = bits & ~(1 << UInt16(WritingSystem.latin.rawValue))
      guard others.nonzeroBitCount == 1 else { return nil }
      return WritingSystem(rawValue: UInt8(others.trailingZeroBitCount))
    }

    /// The first script beside Latin, or Latin; nil for text without letters.
    var principal: WritingSystem? { first ?? (bits == 0 ? nil : .latin) }
  }

  private(set) var systems = Systems()
  private(set) var isASCII = true
  /// Combining marks or presentation forms, which tables of letters do not hold.
  private(set) var needsComposition = false

  /// The script of the first letter that is neither ASCII nor Latin; `.latin` or `.common` when there is none, and nil
  /// when the text is ASCII altogether.
  static func firstSystem(of bytes: [UInt8]) -> WritingSystem? {
    var found: WritingSystem?
    ScalarDecoding.visit(bytes) { scalar, _, _ in
      if scalar < 0x80 { return true }
      let system = WritingSystem.of(scalar)
      if found == nil || (system != .common && system != .latin) { found = system }
      return system == .common || system == .latin
    }
    return found
  }

  init(of bytes: [UInt8]) {
    ScalarDecoding.visit(bytes) { scalar, _, _ in
      if scalar >= 0x80 {
        isASCII = false
        note(scalar)
      } else if ASCII.isLetter(UInt8(truncatingIfNeeded: scalar)) {
        systems.bits |= 1 << UInt16(WritingSystem.latin.rawValue)
      }
      return true
    }
  }

  @inline(__always)
  private mutating func note(_ scalar: UInt32) {
    if Composition.isComposable(scalar) { needsComposition = true }
    let system = WritingSystem.of(scalar)
    guard system != .common else { return }
    systems.bits |= 1 << UInt16(system.rawValue)
    if systems.first == nil, system != .latin { systems.first = system }
  }
}
