import Laws
import OnomaKit

/// Every form is reached in one step, is recognized as reached, and its offsets round-trip over the whole text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNormalization(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = SourceText(FuzzInput(start, count).string)
  for form in NormalizationForm.allCases {
    let normalizer = Normalizer(form)
    guard let once = try? normalizer.normalized(text) else { continue }
    let twice = try? normalizer.normalized(SourceText(once.string))
    law(twice?.utf8 == once.utf8, "\(form) twice is \(form) once")
    law((try? normalizer.isNormalized(SourceText(once.string))) == true, "\(form) is recognized")
    let whole = once.offsets.sourceRange(for: TextRange(0..<once.utf8.count))
    // Case folding drops what is ignorable, at the ends too.
    law(form == .nfkcCasefold ? text.range.contains(whole) : whole == text.range, "\(form) keeps the text's ends")
    if (try? normalizer.isNormalized(text)) == true { law(once.utf8 == text.utf8, "\(form) leaves what has it") }
  }
  return 0
}
