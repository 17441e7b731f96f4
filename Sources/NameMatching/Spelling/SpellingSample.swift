package import TextModel

/// One word's units, for the tool that learns spelling costs.
package struct SpellingSample: Sendable {
  package let alphabet: Alphabet
  package let units: [UInt8]
  /// Equal for spellings that differ in case and marks alone.
  package let hash: UInt64

  /// The words of a name, each with its units; words without units are left out.
  ///
  /// - Parameter type: of a name whose compounds are to be parted; nil leaves them whole.
  package static func words(of name: String, partedAs type: EntityType? = nil) -> [SpellingSample] {
    let whole = NameScanner.scan(name)
    let scan = type == nil ? whole : CompoundWords.divided(whole, of: name, type: type)
    return scan.words.filter { $0.unitCount > 0 }.map {
      SpellingSample(alphabet: $0.alphabet, units: Array(scan.units[$0.units]), hash: $0.hash)
    }
  }
}
