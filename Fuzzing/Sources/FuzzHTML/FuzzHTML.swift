import Laws
import OnomaKit

/// Any text can be read as a page and as a feed, in time that grows with its length, and what is taken from it lies in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let page = SourceText(FuzzInput(start, count).string)
  _ = HTMLText.isHTML(page)
  check(HTMLText.extract(page), of: page)
  if FeedText.isFeed(page) {
    for item in FeedText.items(of: page) { check(item.content, of: page) }
  }
  return 0
}

private func check(_ extracted: ExtractedText, of page: SourceText) {
  law(String(validating: extracted.text.utf8, as: UTF8.self) != nil, "the text is valid UTF-8")
  let whole = extracted.offsets.sourceRange(for: extracted.text.range)
  law(page.range.contains(whole), "offsets lead back into the page: \(whole)")
  if let title = extracted.titleRange { law(extracted.text.range.contains(title), "the title lies in the text") }
  for marked in extracted.boilerplate {
    law(extracted.text.range.contains(marked.range), "what is marked lies in the text: \(marked.range)")
  }
}
