import TextModel

/// A name made ready for comparing: prepare once, compare with many.
public struct PreparedName: Sendable {
  /// Behind one reference: a pair of names is handed through some thirty functions.
  final class Contents: Sendable {
    let anatomy: NameAnatomy
    let measures: NameMeasures
    let memo = NameMemo()
    /// The first eight bytes of the surface, zeros behind a shorter one, as a number of the same order.
    let beginning: UInt64

    init(_ anatomy: NameAnatomy) {
      self.anatomy = anatomy
      measures = NameMeasures(anatomy)
      var surface = anatomy.surface
      beginning = surface.withUTF8 { bytes in
        (0..<8).reduce(0) { $0 << 8 | ($1 < bytes.count ? UInt64(bytes[$1]) : 0) }
      }
    }
  }

  let contents: Contents
  var anatomy: NameAnatomy { contents.anatomy }

  init(_ anatomy: NameAnatomy) { contents = Contents(anatomy) }

  init(contents: Contents) { self.contents = contents }

  /// The name taken apart.
  public var parsed: ParsedName { ParsedName(anatomy) }
}
