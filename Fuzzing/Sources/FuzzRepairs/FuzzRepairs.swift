import Laws
import OnomaKit

private let repairer = TextRepairer()

/// What no repair touched stays byte for byte, every edit names a place in the text, and offsets lead back into it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRepairs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = SourceText(FuzzInput(start, count).string)
  let repaired = repairer.repaired(text)
  var (source, result) = (0, 0)
  for edit in repaired.offsets.edits {
    law(edit.source.lowerBound >= source && edit.result.lowerBound >= result, "edits of offsets come in order")
    law(
      text.utf8[source..<edit.source.lowerBound] == repaired.text.utf8[result..<edit.result.lowerBound],
      "what no repair touched stays, before \(edit.source)")
    (source, result) = (edit.source.upperBound, edit.result.upperBound)
  }
  law(text.utf8[source...] == repaired.text.utf8[result...], "what no repair touched stays, at the end")
  law(repaired.edits.isEmpty == repaired.offsets.isIdentity, "what was done is reported, and nothing else")
  for edit in repaired.edits { law(text.range.contains(edit.range), "an edit lies in the text: \(edit.range)") }
  law(String(validating: repaired.text.utf8, as: UTF8.self) != nil, "the repaired text is valid UTF-8")
  let whole = repaired.offsets.sourceRange(for: repaired.text.range)
  law(text.range.contains(whole), "offsets lead back into the text: \(whole)")
  return 0
}
