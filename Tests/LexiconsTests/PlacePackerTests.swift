import BundledModels
import Testing

@testable import Lexicons

@Suite("Packed names of places", .enabled(if: LexiconVersion.isOfThisICU(.bundled), "packed by another ICU"))
struct PlacePackerTests {
  private static let builder = PlaceIndexBuilder(locales: PlaceNames.locales)

  @Test("The bundled tables are what the ICU in use gives: after a change run scripts/build-data lexicons")
  func isUpToDate() {
    for (table, bytes) in PlacePacker(Self.builder).tables {
      #expect(Lexicon.bundled.table(table).array == bytes, "\(table)")
    }
  }

  @Test("Every name of CLDR is found with its place, its locales and its rank")
  func twin() {
    let index = PlaceIndex(.bundled)
    #expect(index.formCount == Self.builder.forms.count)
    #expect(index.placeCount == Self.builder.places.count)
    for form in Self.builder.forms {
      let place = index.number(of: Self.builder.places[form.place])
      let expected = place.map {
        PlaceIndex.Entry(locales: form.locales, place: $0, rank: form.rank, needsCapitals: form.needsCapitals)
      }
      #expect(index.entries(of: form.hash, isCapitals: true).contains { $0 == expected })
      #expect(index.entries(of: form.hash, isCapitals: false).contains { $0 == expected } == !form.needsCapitals)
    }
  }

  @Test("Places are numbered in the order of their identifiers, and found by them")
  func identifiers() {
    let index = PlaceIndex(.bundled)
    let places = (0..<index.placeCount).map(index.place)
    #expect(places == places.sorted())
    #expect(places.map { index.number(of: $0) } == Array(0..<index.placeCount))
    #expect(index.number(of: PlaceID(rawValue: "region:")) == nil)
    #expect(index.number(of: PlaceID(rawValue: "")) == nil)
    #expect(index.number(of: .city("Zzz")) == nil)
  }
}
