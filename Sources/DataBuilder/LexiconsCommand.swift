import ArgumentParser
import Foundation
import Lexicons

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
    let bytes = builder.packer.file(dataVersion: dataVersion)
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("\(output): \(bytes.count) bytes, \(builder.packer.entryCount) entries")
  }
}
