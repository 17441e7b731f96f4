import ArgumentParser
import OnomaKit

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the entities of a store, for other systems.",
    discussion: """
      Formats: jsonl (as resolve --entities writes them), ftm (FollowTheMoney entities), csv (id, name, type, lang, \
      count; one name a row). With --as-of, as they were behind that entry of the log, or at that time.

      Examples:
        onoma export --store press.onoma --format ftm > entities.ftm.json
        onoma export --store press.onoma --format csv --as-of 17
      """)

  @OptionGroup var file: StoreFile

  @Option(help: "jsonl, ftm or csv.")
  var format = Format.jsonl

  @Option(help: ArgumentHelp("An entry's number, or a time.", valueName: "point"))
  var asOf: LogPoint?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case ftm
    case csv
  }

  /// Entities read at a time.
  private static let page = 512

  func run() async throws {
    try await reportingFailures {
      try await judging {
        let store = try await file.existing(asOf: asOf)
        var output = OutputWriter.standardOutput
        if format == .csv { try output.line("id,name,type,lang,count") }
        var last: EntityID?
        while true {
          let entities = try await page(of: store, after: last)
          guard let end = entities.last else { break }
          for entity in entities { try write(entity, to: &output) }
          last = end.id
        }
        try output.flush()
      }
    }
  }

  private func page(of store: any EntityStore, after id: EntityID?) async throws -> [Entity] {
    do { return try await store.entities(after: id, limit: Self.page) } catch { throw CommandFailure(error) }
  }

  private func write(_ entity: Entity, to output: inout OutputWriter) throws {
    switch format {
    case .jsonl: try output.line(try JSONText.line(EntityRecord(entity)))
    case .ftm: try output.line(try JSONText.line(FollowTheMoneyRecord(entity)))
    case .csv:
      for name in entity.names {
        let fields = [entity.id.rawValue, name.value, entity.type.rawValue, name.language.rawValue, "\(name.count)"]
        try output.line(FieldText.row(fields))
      }
    }
  }
}

/// An entity as FollowTheMoney has it.
struct FollowTheMoneyRecord: Encodable {
  let id: String
  let schema: String
  let caption: String
  let properties: [String: [String]]

  init(_ entity: Entity) {
    id = entity.id.rawValue
    schema =
      switch entity.type {
      case .person: "Person"
      case .organization: "Organization"
      case .place: "Address"
      }
    caption = entity.label
    var seen: Set<String> = [entity.label]
    let aliases = entity.names.map(\.value).filter { seen.insert($0).inserted }
    properties = aliases.isEmpty ? ["name": [entity.label]] : ["name": [entity.label], "alias": aliases]
  }
}
