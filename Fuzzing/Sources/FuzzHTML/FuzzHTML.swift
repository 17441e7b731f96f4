import Laws
import OnomaKit

/// Any text can be read as a page, in time that grows with its length, and what is taken from it lies in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let page = SourceText(FuzzInput(start, count).string)
  _ = HTMLText.isHTML(page)
  let extracted = HTMLText.extract(page)
  law(String(validating: extracted.text.utf8, as: UTF8.self) != nil, "the text is valid UTF-8")
  let whole = extracted.offsets.sourceRange(for: extracted.text.range)
  law(page.range.contains(whole), "offsets lead back into the page: \(whole)")
  if let title = extracted.titleRange { law(extracted.text.range.contains(title), "the title lies in the text") }
  return 0
}
