import Laws
import OnomaKit

/// Any bytes decode or are refused by name; the text is valid UTF-8, and every offset leads back into the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecoding(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = FuzzInput(start, count).bytes
  guard let text = try? SourceText(decoding: bytes) else { return 0 }
  law(Array(text.string.utf8) == text.utf8, "the string and its UTF-8 are the same")
  law(String(validating: text.utf8, as: UTF8.self) != nil, "the text is valid UTF-8")
  for repair in text.repairs {
    law(text.range.contains(repair.range), "a repair lies in the text: \(repair.range)")
    law((0...bytes.count).contains(repair.byteOffset), "a repair names a byte of the input: \(repair.byteOffset)")
  }
  let whole = text.byteOffsets.sourceRange(for: text.range)
  law((0...bytes.count).contains(whole.upperBound), "offsets lead back into the bytes: \(whole)")
  if let same = String(validating: bytes, as: UTF8.self), text.encoding == .utf8, text.byteOffsets.isIdentity {
    law(Array(same.utf8) == text.utf8, "valid UTF-8 without a mark is the text itself")
  }
  if (try? SourceText(decoding: bytes, onInvalid: .fail)) != nil {
    law(!text.repairs.contains { $0.kind == .invalidBytes }, "what is accepted strictly needs no repair")
  }
  return 0
}
