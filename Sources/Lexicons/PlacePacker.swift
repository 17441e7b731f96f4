/// Packs CLDR's names of places, as the ICU in use has them, into the tables that ``PlaceIndex`` reads.
package struct PlacePacker {
  /// By table: ``LexiconTable/placeNames``, ``LexiconTable/placeLocales``, ``LexiconTable/placeIdentifiers``.
  package let tables: [LexiconTable: [UInt8]]

  package init() { self.init(PlaceIndexBuilder(locales: PlaceNames.locales)) }

  init(_ builder: PlaceIndexBuilder) {
    let order = builder.places.indices.sorted { builder.places[$0] < builder.places[$1] }
    var numbers = Array(repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { numbers[old] = new }
    let sets = Set(builder.forms.map(\.locales)).sorted()
    let setNumbers = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
    var names = PackedIndexWriter()
    for form in builder.forms {
      names.add(
        form.hash,
        PlaceIndex.packed(
          place: numbers[form.place], rank: form.rank, needsCapitals: form.needsCapitals,
          localeSet: setNumbers[form.locales] ?? 0))
    }
    tables = [
      .placeNames: names.section(),
      .placeLocales: sets.flatMap { set in (0..<8).map { UInt8(truncatingIfNeeded: set >> UInt64($0 * 8)) } },
      .placeIdentifiers: PackedStrings.packed(order.map { builder.places[$0].rawValue }),
    ]
  }
}
