import Foundation
import OnomaKit

/// One document that is still to be read: cheap to hand to a worker, which does the costly part.
enum PendingDocument: Sendable {
  /// A file that holds one article.
  case file(path: String, documentID: String)
  /// Bytes already in memory: an article from standard input.
  case bytes([UInt8], documentID: String)
  /// An item of a feed, read with the feed.
  case item(Document)
  /// A line of a JSON lines file.
  case line([UInt8], place: String)

  /// The most an article may hold. News articles have a few kilobytes; a file past this is a collection that should be
  /// given as one document a line, or no text at all.
  static let byteLimit = 16 << 20

  /// How large the document is in the input; 0 for a file that cannot be looked at, which is told when it is read.
  var byteCount: Int {
    switch self {
    case .file(let path, _): (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    case .bytes(let bytes, _), .line(let bytes, _): bytes.count
    case .item(let document): document.text.count
    }
  }

  /// Reads and decodes the document.
  ///
  /// - Throws: what is wrong with it, where, and what to do.
  func document(offsets: OffsetUnit, withMentions: Bool) throws(CommandFailure) -> Document {
    switch self {
    case .file(let path, let documentID):
      return try Self.article(try Self.contents(of: path), id: documentID, place: path)
    case .bytes(let bytes, let documentID):
      return try Self.article(bytes, id: documentID, place: "standard input")
    case .item(let document): return document
    case .line(let bytes, let place):
      try Self.checkSize(bytes.count, place: place)
      return try DocumentRecord(line: bytes, place: place)
        .document(offsets: offsets, withMentions: withMentions, place: place)
    }
  }

  private static func article(_ bytes: [UInt8], id: String, place: String) throws(CommandFailure) -> Document {
    guard !bytes.isEmpty else {
      throw CommandFailure(.badInput, "\(place): the file is empty; there is nothing to read")
    }
    do {
      return try Document(id: DocumentID(id), bytes: bytes)
    } catch {
      throw CommandFailure(.badInput, "\(place): \(error)")
    }
  }

  /// The items of a feed, or the one article that a file holds after all.
  static func items(of file: InputFile) throws(CommandFailure) -> [PendingDocument] {
    try items(of: contents(of: file.path), documentID: file.documentID, place: file.path)
  }

  static func items(
    of bytes: [UInt8], documentID: String, place: String
  ) throws(CommandFailure) -> [PendingDocument] {
    guard !bytes.isEmpty else { return [.bytes([], documentID: documentID)] }
    do {
      return try Document.documents(in: bytes, id: DocumentID(documentID)).map { .item($0) }
    } catch {
      throw CommandFailure(.badInput, "\(place): \(error)")
    }
  }

  private static func contents(of path: String) throws(CommandFailure) -> [UInt8] {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      try checkSize(size, place: path)
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.inputOutput, "\(path): cannot be read: \(SystemMessage.text(of: error))")
    }
  }

  private static func checkSize(_ count: Int, place: String) throws(CommandFailure) {
    guard count <= byteLimit else {
      throw CommandFailure(
        .badInput,
        "\(place): \(count >> 20) MB are no article (the limit is \(byteLimit >> 20) MB); "
          + "give a collection as JSON lines, one document a line")
    }
  }
}

/// Walks over all documents of a run, in the order of the command line, without reading ahead.
struct DocumentSource {
  private var files: ArraySlice<InputFile>
  private var lines: LineReader?
  /// Items of the feed that was read last.
  private var items: ArraySlice<PendingDocument> = []

  init(files: [InputFile]) { self.files = files[...] }

  /// The next document; nil after the last.
  ///
  /// - Throws: a file that cannot be opened or read; the walk can go on behind it.
  mutating func next() throws -> PendingDocument? {
    while true {
      if let item = items.popFirst() { return item }
      if let line = try nextLine() { return line }
      guard let file = files.popFirst() else { return nil }
      switch file.kind {
      case .article where file.path == "-": return try standardInput(documentID: file.documentID)
      case .feed: items = try PendingDocument.items(of: file)[...]
      case .article: return .file(path: file.path, documentID: file.documentID)
      case .jsonLines: lines = try LineReader(path: file.path)
      }
    }
  }

  private mutating func nextLine() throws -> PendingDocument? {
    do {
      while let bytes = try lines?.next() {
        if let document = pending(bytes) { return document }
      }
      lines = nil
      return nil
    } catch {
      // What cannot be read now will not be readable at the next call either.
      lines = nil
      throw error
    }
  }

  private func pending(_ line: [UInt8]) -> PendingDocument? {
    let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard !isBlank, let lines else { return nil }
    return .line(line, place: "\(lines.name), line \(lines.lineNumber)")
  }

  /// A feed says what it is within this many bytes.
  private static let feedHead = 4096

  /// Standard input is JSON lines when it starts with an object, a feed when it starts as one, else one article.
  private mutating func standardInput(documentID: String) throws -> PendingDocument? {
    var reader = try LineReader(path: nil)
    guard let first = try reader.next() else { return .bytes([], documentID: documentID) }
    if first.first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "{") {
      lines = reader
      return pending(first)
    }
    var bytes = first
    while let line = try reader.next() {
      bytes.append(UInt8(ascii: "\n"))
      bytes += line
      guard bytes.count <= PendingDocument.byteLimit else { break }
    }
    guard FeedText.isFeed(SourceText(String(decoding: bytes.prefix(Self.feedHead), as: UTF8.self))) else {
      return .bytes(bytes, documentID: documentID)
    }
    items = try PendingDocument.items(of: bytes, documentID: documentID, place: "standard input")[...]
    return items.popFirst()
  }
}
