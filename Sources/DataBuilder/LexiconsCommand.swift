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
    try addLearnedGlossary(to: &builder.packer)
    try addDerivedTables(to: &builder.packer)
    let bytes = builder.packer.file(dataVersion: LexiconVersion.string(lists: dataVersion))
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("\(output): \(bytes.count) bytes, \(builder.packer.entryCount) entries")
  }

  /// What ``GlossaryCommand`` learned, if it was run.
  private func addLearnedGlossary(to packer: inout LexiconPacker) throws {
    let url = URL(fileURLWithPath: lists).appendingPathComponent("organization-glossary/learned.txt")
    if let text = try? Data(contentsOf: url) { packer.set(.learnedGlossary, Array(text)) }
    packer.set(.townsInHan, Array(try townsInHan().utf8))
  }

  /// Of the towns of GeoNames those with a Latin name of one word and forms in Han, with and without 市 (town).
  private func townsInHan() throws -> String {
    let url = URL(fileURLWithPath: lists).appendingPathComponent("places/geonames.txt")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return "" }
    let lines = text.split(separator: "\n").compactMap { line -> String? in
      let names = line.split(separator: "\t").last?.split(separator: "|") ?? []
      guard !line.hasPrefix("#"), let latin = names.first, CharacterRuns.words(of: String(latin)).count == 1 else {
        return nil
      }
      let han = names.filter { CharacterRuns.isHan(String($0)) }.flatMap { name in
        name.hasSuffix("市") ? [String(name), String(name.dropLast())] : [String(name)]
      }
      let forms = Set(han.filter { $0.count > 1 }).sorted()
      return forms.isEmpty ? nil : ([String(latin)] + forms).joined(separator: "|")
    }
    return lines.joined(separator: "\n")
  }

  /// The tables that are made from the lists as programs read them, so the lists are packed and opened first.
  private func addDerivedTables(to packer: inout LexiconPacker) throws {
    let lexicon = try Lexicon(contentsOf: packer.file(dataVersion: dataVersion))
    for (table, bytes) in PlacePacker().tables { packer.set(table, bytes) }
    for (table, bytes) in NameTablesPacker.tables(of: lexicon) { packer.set(table, bytes) }
    packer.set(.glossary, GlossaryPacker.table(of: lexicon))
  }
}
