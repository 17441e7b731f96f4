import ArgumentParser
import BundledModels
import NameReading

/// `DataBuilder readings`: learns how names of other scripts are spelled in Latin letters.
struct ReadingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readings",
    abstract: "Learns from words of names in two scripts how a name is spelled where it comes from.",
    discussion: "Same inputs, same bytes. With --check nothing is written: one word in twenty is left out and read.")

  @Option(help: "Lines of language, Latin form, native form, count.") var tokens: String
  @Option(help: "The model file to write.") var output = "readings.onm"
  @Flag(help: "Measure on words that were left out.") var check = false

  func run() throws {
    let pairs = try ReadingPairs(tokens: tokens, holdsOut: check)
    let tables = ReadingScript.allCases.map { table(of: $0, pairs.training[$0] ?? []) }
    var writer = ModelWriter()
    for table in tables { writer.append(UInt32(table.count)) }
    for table in tables { writer.append(bytes: table) }
    if check { return try measure(ReadingModel(ModelBytes(writer.bytes)), pairs) }
    try GeneratedFile(
      kind: .readings, formatVersion: ReadingModel.formatVersion, dataVersion: "wikidata-2018",
      payload: writer.bytes
    ).write(to: output)
  }

  private func table(of script: ReadingScript, _ pairs: [ReadingPair]) -> [UInt8] {
    // A Han character is a syllable; elsewhere a sound is one or two symbols.
    let bounds =
      script == .han
      ? UnitLattice.Bounds(symbols: 1, letters: ReadingContents.mostLetters) : .init(symbols: 2, letters: 3)
    let aligner = UnitAligner(pairs, bounds)
    let contents = UnitSequences(aligner.paths(), of: aligner.lattice, pairs).contents
    let bytes = contents.encoded
    print("\(script.code): \(pairs.count) pairs, \(contents.units.count) units, \(bytes.count) bytes")
    return bytes
  }

  private func measure(_ model: ReadingModel, _ pairs: ReadingPairs) {
    let reader = NameReader(model)
    for script in ReadingScript.allCases {
      var (first, any) = (0, 0)
      let list = pairs.heldOut[script] ?? []
      for pair in list {
        let native = String(String.UnicodeScalarView(pair.symbols.compactMap(Unicode.Scalar.init)))
        let readings = reader.readings(of: native, limit: 5)
        let wanted = String(decoding: pair.letters, as: UTF8.self)
        first += readings.first == wanted ? 1 : 0
        any += readings.contains(wanted) ? 1 : 0
      }
      let share = { (count: Int) in Double(count * 1000 / max(list.count, 1)) / 10 }
      print("\(script.code): of \(list.count) words left out \(share(first)) % first, \(share(any)) % among five")
    }
  }
}
