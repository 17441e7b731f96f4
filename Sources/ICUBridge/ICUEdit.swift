internal import CICU
package import TextModel

/// Reads the shim's edits into an offset map.
func offsetMap(_ edits: [cicu_edit]) -> OffsetMap {
  OffsetMap(
    edits: edits.map { edit in
      OffsetMap.Edit(
        source: TextRange(Int(edit.source_start)..<Int(edit.source_end)),
        result: TextRange(Int(edit.result_start)..<Int(edit.result_end)))
    })
}

/// A text that ICU changed, and where.
package struct ICUMappedText: Sendable {
  package let utf8: [UInt8]
  package let offsets: OffsetMap
}
