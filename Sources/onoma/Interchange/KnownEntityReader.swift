import OnomaKit

/// Reads a list of entities, one at a time; lines of one id that follow one another are one entity.
struct KnownEntityReader {
  private var lines: LineReader
  private var parser: KnownEntityParser
  private let format: KnownEntityFormat
  /// The entity that was begun, while its next name may follow.
  private var draft: KnownEntityLine?
  private(set) var lineCount = 0

  init(path: String?, format: KnownEntityFormat) throws {
    lines = try LineReader(path: path)
    parser = KnownEntityParser(format)
    self.format = format
  }

  /// The next entity; nil at the end. A bad line is reported and passed over.
  mutating func next(_ log: inout FailureLog) throws -> KnownEntity? {
    while let bytes = try lines.next() {
      lineCount += 1
      let place = "\(lines.place), byte \(lines.lineOffset)"
      do {
        guard let line = try parser.entity(of: try text(bytes)) else { continue }
        if let finished = take(line) { return finished }
      } catch let failure as KnownEntityFailure {
        log.report(CommandFailure(.badInput, "\(place): \(failure.message); the line is passed over"))
      }
    }
    defer { draft = nil }
    return draft.map(Self.entity)
  }

  /// A row of CSV goes on in the next line while a quotation mark is open.
  private mutating func text(_ bytes: [UInt8]) throws -> String {
    guard var text = String(validating: bytes, as: UTF8.self) else {
      throw KnownEntityFailure(message: "invalid UTF-8; the list must be UTF-8")
    }
    while format == .csv, FieldText.isOpen(text), let more = try lines.next() {
      lineCount += 1
      text += "\n" + String(decoding: more, as: UTF8.self)
    }
    return text
  }

  /// Adds a line to the entity that was begun, or begins another and answers with the one before.
  private mutating func take(_ line: KnownEntityLine) -> KnownEntity? {
    guard let begun = draft else {
      draft = line
      return nil
    }
    guard begun.id == line.id else {
      draft = line
      return Self.entity(begun)
    }
    draft = KnownEntityLine(id: begun.id, type: begun.type ?? line.type, names: begun.names + line.names)
    return nil
  }

  /// A list that says no type is one of people more often than not.
  private static func entity(_ line: KnownEntityLine) -> KnownEntity {
    KnownEntity(id: line.id, type: line.type ?? .person, names: line.names)
  }
}
