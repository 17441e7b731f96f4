/// One word's units, for the tool that learns spelling costs.
package struct SpellingSample: Sendable {
  package let alphabet: Alphabet
  package let units: [UInt8]
  /// Equal for spellings that differ in case and marks alone.
  package let hash: UInt64

  /// The words of a name, each with its units; words without units are left out.
  package static func words(of name: String) -> [SpellingSample] {
    let scan = NameScanner.scan(name)
    return scan.words.filter { $0.unitCount > 0 }.map {
      SpellingSample(alphabet: $0.alphabet, units: Array(scan.units[$0.units]), hash: $0.hash)
    }
  }
}
