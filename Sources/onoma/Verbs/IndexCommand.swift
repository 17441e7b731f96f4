import ArgumentParser
import OnomaKit

struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Makes an index of names for onoma search, or adds names to one.",
    discussion: """
      Each line holds id<TAB>name[<TAB>type[<TAB>language]]; the type is person, org or place, or empty. The file is \
      written aside and renamed, so that searches go on and a crash leaves the old one whole.

      Examples:
        onoma index build -o people.onx people.tsv
        onoma index add --index people.onx new.tsv
        echo 'Токаев' | onoma search --index people.onx
      """,
    subcommands: [Build.self, Add.self])

  struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Makes an index of the names of a file.",
      discussion: """
        Example:
          onoma index build -o people.onx people.tsv
        """)

    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("The index.", valueName: "file"))
    var output: String

    @Argument(help: "A file of lines id<TAB>name[<TAB>type[<TAB>language]]; none, or -, is standard input.")
    var path: String?

    func run() async throws {
      try await reportingFailures {
        try NameListReading.write(path, into: NameIndexBuilder(), output: output)
      }
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Adds the names of a file to an index.",
      discussion: """
        The keys of the names already there are not made again. Names are not compared: one added twice is there twice.

        Example:
          onoma index add --index people.onx new.tsv
        """)

    @Option(help: ArgumentHelp("The index.", valueName: "file"))
    var index: String

    @Argument(help: "A file of lines id<TAB>name[<TAB>type[<TAB>language]]; none, or -, is standard input.")
    var path: String?

    func run() async throws {
      try await reportingFailures {
        let builder: NameIndexBuilder
        do throws(NameIndexFailure) {
          builder = try NameIndexBuilder(adding: NameIndex(path: index))
        } catch { throw CommandFailure(error) }
        try NameListReading.write(path, into: builder, output: index)
      }
    }
  }
}

/// Reads lists of names into an index.
enum NameListReading {
  /// Adds all names of a path and writes the index; a line that is none is reported and left out.
  static func write(_ path: String?, into start: NameIndexBuilder, output: String) throws {
    var log = FailureLog()
    var builder = start
    var reader = try LineReader(path: path)
    while let bytes = try reader.next() {
      let place = "\(reader.name), line \(reader.lineNumber)"
      do {
        try add(bytes, to: &builder)
      } catch let failure as LineFailure {
        log.report(CommandFailure(.badInput, "\(place): \(failure.message)"))
      } catch let failure as NameIndexFailure { throw CommandFailure(failure) }
    }
    do throws(NameIndexFailure) { try builder.write(to: output) } catch { throw CommandFailure(error) }
    try log.exitIfFailed()
  }

  private static func add(_ bytes: [UInt8], to builder: inout NameIndexBuilder) throws {
    guard let line = String(validating: bytes, as: UTF8.self) else {
      throw LineFailure(message: "invalid UTF-8; the line must be UTF-8")
    }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count > 1 else {
      throw LineFailure(message: "1 field; a line must hold an id and a name with a tab between them")
    }
    let type = fields.count > 2 ? try self.type(fields[2]) : nil
    let language = fields.count > 3 && !fields[3].isEmpty ? Language(fields[3]) : .undetermined
    try builder.add(IndexedName(id: fields[0], name: fields[1], type: type, language: language))
  }

  private static func type(_ name: String) throws -> EntityType? {
    switch name.lowercased() {
    case "": nil
    case "person", "per": .person
    case "place", "loc": .place
    case "org", "organization": .organization
    default: throw LineFailure(message: "type \(name); it must be person, org or place, or empty")
    }
  }
}
