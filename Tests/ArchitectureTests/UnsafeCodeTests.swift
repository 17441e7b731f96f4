import Testing

@Suite("Unsafe code")
struct UnsafeCodeTests {
  private static let marks = ["@unchecked Sendable", "Unsafe", "unsafeBitCast", "nonisolated(unsafe)", "unsafeUninit"]

  @Test("Pointers and unchecked promises stand in listed files only")
  func listed() {
    for file in SourceTree.sources {
      guard UnsafeFiles.rooms[file.room] == nil, UnsafeFiles.files[file.path] == nil else { continue }
      for mark in Self.marks {
        for number in file.lines(saying: mark) {
          Issue.record("\(file.path):\(number) says \(mark) and is not listed in UnsafeFiles")
        }
      }
    }
  }

  @Test("Every listed file is there, needs its place, and says why")
  func listIsCurrent() {
    for (path, reason) in UnsafeFiles.files.sorted(by: { $0.key < $1.key }) {
      let file = SourceTree.sources.first { $0.path == path }
      let uses = Self.marks.contains { file?.lines(saying: $0).isEmpty == false }
      #expect(uses, "\(path) is listed and holds nothing unsafe")
      #expect(reason.count > 20, "\(path)")
    }
  }

  @Test("A library neither traps on purpose nor hides a failure")
  func noTraps() {
    let tools: Set<String> = ["DataBuilder"]
    for file in SourceTree.sources where !tools.contains(file.room) {
      for mark in ["try!", "fatalError(", " as! ", ".hashValue"] {
        for number in file.lines(saying: mark) { Issue.record("\(file.path):\(number) says \(mark)") }
      }
    }
  }
}
