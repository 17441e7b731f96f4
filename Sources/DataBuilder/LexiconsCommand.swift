import ArgumentParser
import EntityResolution
import Foundation
import Lexicons
import NameMatching

/// `DataBuilder lexicons`: packs the word lists.
struct LexiconsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicons", abstract: "Packs the word lists into one model file.")

  @Option(help: "The folder of lists: LIST/LANGUAGE.txt.")
  var lists = "Sources/DataBuilder/Lists"

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "Names the state of the lists.")
  var dataVersion = "2026-11"

  func run() throws {
    var builder = LexiconBuilder()
    try builder.addLists(in: lists)
    try builder.addCLDRPlaces()
    try builder.addGeoNames(in: lists)
    try addDerivedTables(to: &builder.packer)
    let bytes = builder.packer.file(dataVersion: LexiconVersion.string(lists: dataVersion))
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("\(output): \(bytes.count) bytes, \(builder.packer.entryCount) entries")
  }

  /// The tables that are made from the lists as programs read them, so the lists are packed and opened first.
  private func addDerivedTables(to packer: inout LexiconPacker) throws {
    let lexicon = try Lexicon(contentsOf: packer.file(dataVersion: dataVersion))
    for (table, bytes) in PlacePacker().tables { packer.set(table, bytes) }
    for (table, bytes) in NameTablesPacker.tables(of: lexicon) { packer.set(table, bytes) }
    packer.set(.glossary, GlossaryPacker.table(of: lexicon))
  }
}
