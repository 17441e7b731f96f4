internal import ICUBridge

/// The version of packed word lists: the state of the lists, and the ICU whose names of places and romanizations the
/// derived tables hold: `2026-11+icu72.1+cldr42.0`.
package enum LexiconVersion {
  /// Lists packed by this program, with the ICU in use.
  package static func string(lists: String) -> String { lists + ofICU }

  /// True when this program would derive the same tables from the same lists.
  package static func isOfThisICU(_ lexicon: Lexicon) -> Bool { lexicon.version.hasSuffix(ofICU) }

  private static var ofICU: String { "+icu\(ICUVersions.icu)+cldr\(ICUVersions.cldr)" }
}
