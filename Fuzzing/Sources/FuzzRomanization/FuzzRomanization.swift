import Laws
import OnomaKit

private let transliterators = RomanizationScheme.all.map(Transliterator.init)
/// How many times longer a romanized text may be: the longest rows of the tables write one letter as six.
private let longestGrowth = 32

/// Every scheme takes every text, in bounded length, with the same answer from a string as from its bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRomanization(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = FuzzInput(start, count)
  let text = input.string
  guard let choice = input.bytes.first else { return 0 }
  let transliterator = transliterators[Int(choice) % transliterators.count]
  let romanized = transliterator.transliterated(text)
  law(romanized.utf8.count <= longestGrowth * (text.utf8.count + 1), "\(transliterator.scheme) grows within bounds")
  law(
    transliterator.transliterated(utf8: Array(text.utf8)) == Array(romanized.utf8),
    "\(transliterator.scheme) reads bytes as it reads a string")
  law(
    Romanizer.romanized(utf8: Array(text.utf8)) == Array(Romanizer.romanized(text).utf8),
    "the romanizer reads bytes as it reads a string")
  return 0
}
