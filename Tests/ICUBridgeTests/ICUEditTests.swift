import CICU
import TextModel
import Testing

@Suite("Edits in place")
struct ICUEditTests {
  @Test("an edit of an offset map lies in memory as the shim writes it")
  func layout() {
    #expect(MemoryLayout<OffsetMap.Edit>.size == MemoryLayout<cicu_edit>.size)
    #expect(MemoryLayout<OffsetMap.Edit>.stride == MemoryLayout<cicu_edit>.stride)
    #expect(MemoryLayout<OffsetMap.Edit>.alignment == MemoryLayout<cicu_edit>.alignment)
    let edit = OffsetMap.Edit(source: TextRange(1..<2), result: TextRange(3..<4))
    let seen = withUnsafeBytes(of: edit) { $0.load(as: cicu_edit.self) }
    #expect(seen.source_start == 1 && seen.source_end == 2 && seen.result_start == 3 && seen.result_end == 4)
  }
}
