import BundledModels
import Testing

@testable import Lexicons

@Suite("Packed strings") struct PackedStringsTests {
  @Test("Strings come back by their number", arguments: [[], [""], ["a", "", "Қазақстан", "ö"]])
  func roundTrip(strings: [String]) {
    let packed = PackedStrings(ModelBytes(PackedStrings.packed(strings)))
    #expect(packed.count == strings.count)
    #expect(strings.indices.map { packed[$0] } == strings)
    #expect(packed[-1] == nil)
    #expect(packed[strings.count] == nil)
  }

  @Test("Cut and changed bytes answer something or nothing, and never trap")
  func damage() {
    let whole = PackedStrings.packed(["one", "two", "three"])
    for length in 0..<whole.count {
      let packed = PackedStrings(ModelBytes(Array(whole.prefix(length))))
      for number in 0..<4 { _ = packed[number] }
    }
    for offset in whole.indices {
      var changed = whole
      changed[offset] ^= 0xFF
      let packed = PackedStrings(ModelBytes(changed))
      for number in 0..<4 { _ = packed[number] }
    }
  }
}
