import Foundation
import ICUBridge
import Lexicons

/// Gathers the word lists from their folders and from CLDR, always in the same order.
struct LexiconBuilder {
  var packer = LexiconPacker()

  /// Languages whose names of places are packed: those in which articles are read.
  static let placeLanguages = ["en", "it", "fr", "de", "es", "pt", "ru", "uk", "kk", "tr", "ar", "zh"]
  /// Lists whose lines are `word TAB strength` instead of groups.
  private static let learnedLists: [LexiconList] = [.givenNames, .familyNames]
  /// Strength of a name that a person wrote down: as one seen with sixteen people.
  private static let editedStrength = 5

  /// Adds every list of the folder but the places of GeoNames.
  mutating func addLists(in folder: String) throws {
    for list in LexiconList.allCases where list != .places {
      let directory = URL(fileURLWithPath: folder).appendingPathComponent(list.rawValue)
      let files = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
      for file in files.sorted() where file.hasSuffix(".txt") {
        let text = try String(contentsOf: directory.appendingPathComponent(file), encoding: .utf8)
        let language = String(file.dropLast(4))
        if Self.learnedLists.contains(list) {
          addLearned(text, list: list)
        } else {
          packer.add(text, list: list, language: language)
        }
      }
    }
  }

  private mutating func addLearned(_ text: String, list: LexiconList) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t")
      guard let word = columns.first else { continue }
      let strength = columns.count > 1 ? Int(columns[1]) ?? Self.editedStrength : Self.editedStrength
      packer.add(word: String(word), list: list, language: "any", strength: strength)
    }
  }

  /// Adds countries, regions and cities from ICU's own locale data (Unicode CLDR, Unicode License v3).
  mutating func addCLDRPlaces() throws {
    var names: [String: [(name: String, language: String)]] = [:]
    for language in Self.placeLanguages {
      for region in try CLDRNames.regions(locale: language) {
        names["region:" + region.code, default: []] += Self.spellings(of: region.name).map { ($0, language) }
      }
      for city in try CLDRNames.exemplarCities(locale: language) where city.code != "Etc/Unknown" {
        names["city:" + city.code, default: []].append((city.name, language))
      }
    }
    // Zones named after a city have no English exemplar where the zone's own last part says it.
    for identifier in names.keys where identifier.hasPrefix("city:") {
      guard let last = identifier.split(separator: "/").last else { continue }
      names[identifier, default: []].append((last.split(separator: "_").joined(separator: " "), "en"))
    }
    for identifier in names.keys.sorted() where !Self.isCode(identifier) {
      packer.addPlace(.cldr(identifier), names: names[identifier] ?? [])
    }
  }

  /// CLDR joins with `&` where running text writes the word.
  private static func spellings(of name: String) -> [String] {
    guard name.contains(" & ") else { return [name] }
    return [name] + ["and", "e", "et", "und", "y"].map { name.split(separator: "&").joined(separator: $0) }
  }

  /// CLDR's regions that are no places: the world, pseudo-accents, the unknown.
  private static func isCode(_ identifier: String) -> Bool {
    ["region:001", "region:XA", "region:XB", "region:ZZ", "region:QO", "region:UN", "region:EU", "region:EZ"].contains(
      identifier)
  }

  /// Adds the places of `places/geonames.txt`: `id TAB name|name…`, the best known first.
  mutating func addGeoNames(in folder: String) throws {
    let path = URL(fileURLWithPath: folder).appendingPathComponent("places/geonames.txt")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return }
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let id = Int(columns[0]) else { continue }
      packer.addPlace(.geoNames(id), names: columns[1].split(separator: "|").map { (String($0), "any") })
    }
  }
}
