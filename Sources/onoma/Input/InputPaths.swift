import Foundation

/// One file that a run will read.
struct InputFile {
  /// How its bytes are to be understood.
  enum Kind {
    /// One article: text or HTML.
    case article
    /// A feed, one document an item.
    case feed
    /// One document a line.
    case jsonLines
  }

  /// Path to open; `-` is standard input.
  let path: String
  /// The id of the document, for a file that holds one.
  let documentID: String
  let kind: Kind
}

/// Turns the paths of a command line into files to read, in a fixed order.
///
/// A folder stands for the articles below it, sorted by path. A document is named by its path below the folder that
/// was given, or by its file name; where two documents of a run would share a name, both go by their whole path.
enum InputPaths {
  /// File endings read as articles when a folder is given.
  private static let articleEndings: Set<String> = ["txt", "text", "html", "htm", "rss", "atom"]
  /// Other files in XML lie in folders too: those that end in `.xml` or `.rdf` are read when they are named.
  private static let feedEndings: Set<String> = ["rss", "atom", "xml", "rdf"]
  private static let jsonLinesEndings: Set<String> = ["jsonl", "ndjson"]

  /// - Parameter log: gets one failure for each path that is missing and each folder without articles.
  static func files(of paths: [String], log: inout FailureLog) -> [InputFile] {
    var files: [InputFile] = []
    for path in paths.isEmpty ? ["-"] : paths {
      do {
        files += try expand(path)
      } catch {
        log.report(error)
      }
    }
    return withDistinctNames(files)
  }

  private static func expand(_ path: String) throws(CommandFailure) -> [InputFile] {
    if path == "-" { return [InputFile(path: "-", documentID: "-", kind: .article)] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure(.missingInput, "\(path): no such file or folder; check the path")
    }
    guard isFolder.boolValue else {
      return [InputFile(path: path, documentID: lastName(of: path), kind: kind(of: path))]
    }
    let below = try articles(below: path)
    guard !below.isEmpty else {
      throw CommandFailure(
        .missingInput, "\(path): no articles in this folder; it should hold .txt, .html or .jsonl files")
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    return below.map { InputFile(path: "\(folder)/\($0)", documentID: $0, kind: kind(of: $0)) }
  }

  private static func articles(below folder: String) throws(CommandFailure) -> [String] {
    guard let walker = FileManager.default.enumerator(atPath: folder) else {
      throw CommandFailure(.inputOutput, "\(folder): cannot be listed; check its permissions")
    }
    // A folder's own gold or index files in JSON lines are read only when they are named: beside articles they
    // would bring every article in twice.
    var texts: [String] = []
    var lines: [String] = []
    for case let name as String in walker {
      let ending = ending(of: name)
      if articleEndings.contains(ending) { texts.append(name) }
      if jsonLinesEndings.contains(ending) { lines.append(name) }
    }
    let found = texts.isEmpty ? lines : texts
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func withDistinctNames(_ files: [InputFile]) -> [InputFile] {
    var uses: [String: Int] = [:]
    for file in files { uses[file.documentID, default: 0] += 1 }
    return files.map { file in
      guard uses[file.documentID, default: 0] > 1 else { return file }
      return InputFile(path: file.path, documentID: file.path, kind: file.kind)
    }
  }

  private static func kind(of path: String) -> InputFile.Kind {
    let ending = ending(of: path)
    return jsonLinesEndings.contains(ending) ? .jsonLines : feedEndings.contains(ending) ? .feed : .article
  }

  private static func ending(of path: String) -> String {
    let name = lastName(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  private static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
