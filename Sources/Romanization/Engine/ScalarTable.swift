/// A map from scalars of the Basic Multilingual Plane to small integers: two array reads a look-up.
///
/// Pages of 256 cells are made only where something is stored, so a table for one script stays at a few kilobytes.
/// A cell nobody set reads as zero, as do the scalars above U+FFFF.
struct ScalarTable<Cell: FixedWidthInteger & Sendable>: Sendable {
  private static var pageSize: Int { 256 }

  private var pageStarts = [Int32](repeating: 0, count: 256)
  /// The first page stays empty: every page that was never made starts there.
  private var cells = [Cell](repeating: 0, count: Self.pageSize)

  /// The table as bare memory, for hot loops: array accesses keep retaining and releasing their storage there.
  struct View {
    fileprivate let pageStarts: UnsafePointer<Int32>
    fileprivate let cells: UnsafePointer<Cell>

    @inline(__always)
    subscript(scalar: UInt32) -> Cell {
      // Both indices are within bounds by construction: 256 pages, and every start has a whole page behind it.
      guard scalar <= 0xFFFF else { return 0 }
      return cells[Int(pageStarts[Int(scalar >> 8)]) &+ Int(scalar & 0xFF)]
    }
  }

  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result? {
    pageStarts.withUnsafeBufferPointer { pages in
      cells.withUnsafeBufferPointer { values in
        guard let first = pages.baseAddress, let value = values.baseAddress else { return nil }
        return body(View(pageStarts: first, cells: value))
      }
    }
  }

  subscript(scalar: UInt32) -> Cell {
    @inline(__always) get {
      guard scalar <= 0xFFFF else { return 0 }
      return cells[Int(pageStarts[Int(scalar >> 8)]) &+ Int(scalar & 0xFF)]
    }
    set {
      guard scalar <= 0xFFFF else { return }
      let page = Int(scalar >> 8)
      if pageStarts[page] == 0 {
        pageStarts[page] = Int32(cells.count)
        cells.append(contentsOf: repeatElement(0, count: Self.pageSize))
      }
      cells[Int(pageStarts[page]) + Int(scalar & 0xFF)] = newValue
    }
  }
}
