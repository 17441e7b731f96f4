internal import ICUBridge
import Synchronization

/// The written names of places by locale, read from the ICU in use when a locale is first asked for.
///
/// Only those who print names need them: looking names up takes the packed index alone.
final class PlaceLabels: Sendable {
  typealias Names = [PlaceID: [String]]

  private let index: PlaceIndex
  private let known = Mutex<[String: Names]>([:])

  init(index: PlaceIndex) { self.index = index }

  /// The names of a locale: the standard name of each place first, then short and variant ones.
  ///
  /// - Complexity: the first call for a locale reads its tables, half a millisecond.
  func names(locale: String) -> Names {
    known.withLock { known in
      if let names = known[locale] { return names }
      let names = read(locale)
      known[locale] = names
      return names
    }
  }

  private func read(_ locale: String) -> Names {
    var names: Names = [:]
    // A locale that this ICU does not carry has no names: the others still answer.
    for region in (try? CLDRNames.regions(locale: locale)) ?? [] {
      names[.region(region.code), default: []].append(region.name)
    }
    for city in (try? CLDRNames.exemplarCities(locale: locale)) ?? [] {
      names[.city(city.code), default: []].append(city.name)
    }
    names = names.filter { index.number(of: $0.key) != nil }
    guard !PlaceNames.localesOfOtherScripts.contains(locale) else { return names }
    for number in 0..<index.placeCount {
      let place = index.place(number)
      if let city = place.cityOfZone, names[place] == nil { names[place] = [city] }
    }
    return names
  }
}
