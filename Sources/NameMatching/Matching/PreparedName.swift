/// A name made ready for comparing: prepare once, compare with many.
public struct PreparedName: Sendable {
  let anatomy: NameAnatomy

  /// The name taken apart.
  public var parsed: ParsedName { ParsedName(anatomy) }
}
