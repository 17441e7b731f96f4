import ArgumentParser
import Foundation

/// `DataBuilder name-facts`: learns given names, family names and places from lists of known names.
struct LexiconFactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name-facts",
    abstract: "Learns given names, family names and places from clusters of names.")

  @Option(help: "Clusters of names: id, type, language, name, separated by tabs.")
  var clusters: String

  @Option(help: "Transliterated words of names: language, Latin, native, count, separated by tabs.")
  var tokens: String

  @Option(help: "The folder of lists to write to.")
  var lists = "Sources/DataBuilder/Lists"

  func run() throws {
    var people = LexiconNameCounts()
    var places = LexiconPlaceFacts()
    for line in try String(contentsOfFile: clusters, encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 4 else { continue }
      people.add(id: columns[0], type: columns[1], language: columns[2], name: columns[3])
      places.add(id: columns[0], name: columns[3])
    }
    for line in try String(contentsOfFile: tokens, encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 4, let count = Int(columns[3]) else { continue }
      people.add(language: columns[0], latin: columns[1], native: columns[2], count: count)
    }
    try write(people.givenNames(), to: "given-names/learned.txt", note: Self.namesNote)
    try write(people.familyNames(), to: "family-names/learned.txt", note: Self.namesNote)
    try write(places.lines(), to: "places/geonames.txt", note: Self.placesNote)
  }

  private func write(_ lines: [String], to path: String, note: String) throws {
    let url = URL(fileURLWithPath: lists).appendingPathComponent(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (note + lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
    print("\(path): \(lines.count) lines")
  }

  private static let namesNote = """
    # Read by MentionExtraction: words of personal names, with the binary logarithm of how many people bear them.
    # Counted by `DataBuilder name-facts`. Sources: Wikidata labels (EveryPolitician 2015; Merhav & Ash 2018), CC0;
    # OFAC SDN list, public domain.

    """
  private static let placesNote = """
    # Read by MentionExtraction and EntityResolution: towns with their spellings, the best known first.
    # Chosen by `DataBuilder name-facts`. Source: GeoNames cities15000 (geonames.org), CC BY 4.0.

    """
}
