import Foundation
import Testing

@Suite("onoma resolve, when something is wrong")
struct ResolveErrorTests {
  private static let article = "Il presidente Sergio Mattarella è a Roma.\n"

  /// Runs with one good article beside what is wrong, and expects one line, the status, and the good one resolved.
  private func expectGoesOn(
    _ prepare: (TemporaryFolder) throws -> [String], status: Int32, saying part: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("good.txt", Self.article)
    let run = try CommandRun(["resolve", good] + (try prepare(folder)))
    #expect(run.status == status, sourceLocation: sourceLocation)
    let messages = run.errors.split(separator: "\n").filter { !$0.contains("reported above") }
    #expect(messages.count == 1, sourceLocation: sourceLocation)
    #expect(run.errors.contains(part), sourceLocation: sourceLocation)
    #expect(run.output.contains("Sergio Mattarella"), sourceLocation: sourceLocation)
  }

  @Test("An empty file is reported and skipped")
  func emptyFile() throws {
    try expectGoesOn({ [try $0.write("empty.txt", "")] }, status: 65, saying: "empty.txt: the file is empty")
  }

  @Test("A binary file is reported and skipped")
  func binaryFile() throws {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    try expectGoesOn({ [try $0.write("image.txt", bytes)] }, status: 65, saying: "image.txt: ")
  }

  @Test("A file of 50 MB is reported and skipped")
  func hugeFile() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000)
    try expectGoesOn({ [try $0.write("huge.txt", bytes)] }, status: 65, saying: "huge.txt: 47 MB are no article")
  }

  @Test("A folder without articles is reported")
  func emptyFolder() throws {
    try expectGoesOn(
      { folder in
        try FileManager.default.createDirectory(atPath: "\(folder.path)/none", withIntermediateDirectories: true)
        return ["\(folder.path)/none"]
      }, status: 66, saying: "none: no articles in this folder")
  }

  @Test("A missing path is reported")
  func missingPath() throws {
    try expectGoesOn({ ["\($0.path)/nowhere.txt"] }, status: 66, saying: "nowhere.txt: no such file or folder")
  }

  @Test(
    "A bad line of JSON lines is reported with its number, and the others are resolved",
    arguments: [
      ("{\"doc_id\": \"b\"", "line 2: not a JSON object"),
      ("{\"doc_id\": \"b\"}", "line 2: no field \"text\""),
      ("{\"doc_id\": 5, \"text\": \"x\"}", "line 2: field \"doc_id\" has the wrong type"),
      ("[1,2]", "line 2: the line has the wrong type"),
      ("{\"doc_id\": \"a\", \"text\": \"Roma\"}", "a: given twice in this run"),
    ])
  func badLine(line: String, message: String) throws {
    try expectGoesOn(
      {
        [
          try $0.write(
            "news.jsonl", "{\"doc_id\":\"a\",\"text\":\"Roma\"}\n\(line)\n{\"doc_id\":\"c\",\"text\":\"Roma\"}\n")
        ]
      },
      status: 65, saying: message)
  }

  @Test(
    "A given mention that is no range of the text is reported with its place",
    arguments: [
      "{\"start\":0,\"end\":99}", "{\"start\":3,\"end\":3}", "{\"start\":-1,\"end\":2}", "{\"start\":0,\"end\":1}",
    ])
  func mentionOutside(span: String) throws {
    let line = "{\"doc_id\":\"b\",\"text\":\"È Roma\",\"mentions\":[\(span)]}\n"
    let run = try CommandRun(["resolve", "--given-mentions", "--format", "jsonl"], input: line)
    #expect(run.status == 65)
    #expect(run.errors.contains("line 1, mention 1: "))
    #expect(run.output.isEmpty)
  }

  @Test("Output that cannot be written ends with 74")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("good.txt", Self.article)
    let run = try CommandRun(["resolve", good, "--entities", "\(folder.path)/nowhere/entities.jsonl"])
    #expect(run.status == 74)
    #expect(run.errors.contains("entities.jsonl: cannot be written"))
  }
}
