package import BundledModels

/// Tables that are derived from the lists when they are packed, so that no program has to make them at its start.
///
/// Each is made, and read, by the room that knows what its rows mean. Their order is part of the packed file's layout.
package enum LexiconTable: Int, Sendable, CaseIterable {
  /// CLDR's names of places by hash: ``PlaceIndex``.
  case placeNames
  /// Sets of locales that have a name, one bit a locale.
  case placeLocales
  /// Identifiers of CLDR's places, in order.
  case placeIdentifiers
  /// What phrases of all languages mean: NameGlossary in EntityResolution.
  case glossary
  /// Names of organizations and regions by hash: KnownName in NameMatching.
  case knownNames
  /// Words of names by hash: NameLexicon in NameMatching.
  case nameWords
  /// What ``nameWords`` refers to: classes and concepts.
  case nameWordEntries
  /// Learned translations of words in names of organizations, as text: lines of an English word and what translates it.
  case learnedGlossary
  /// Towns that are written in Han, as text: lines of the Latin name and the Han forms.
  case townsInHan
}

extension Lexicon {
  /// A derived table; without bytes when the lists were packed without it.
  package func table(_ table: LexiconTable) -> ModelBytes { file?.table(table) ?? ModelBytes([]) }
}
