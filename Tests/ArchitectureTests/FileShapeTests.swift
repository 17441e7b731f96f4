import Testing

@Suite("File shape")
struct FileShapeTests {
  /// Longer files have more than one reason to change.
  private static let longest = 300
  private static let banned = ["Utils", "Util", "Helpers", "Helper", "Misc", "Common", "Manager", "Core", "Extensions"]

  @Test("No file is longer than 300 lines, unless a tool wrote it")
  func length() {
    for file in SourceTree.sources + SourceTree.tests where !file.path.contains("/Generated/") {
      #expect(file.lines.count <= Self.longest + 1, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("Names say what a file is for")
  func names() {
    for file in SourceTree.sources + SourceTree.tests {
      for part in file.path.split(separator: "/") {
        let name = part.hasSuffix(".swift") ? part.dropLast(".swift".count) : part
        #expect(!Self.banned.contains { name == $0 || name.hasSuffix("+\($0)") }, "\(file.path)")
        #expect(!name.contains(" "), "\(file.path)")
      }
    }
  }

  @Test("Nothing is left for later")
  func nothingLeft() {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    for file in SourceTree.sources + SourceTree.tests {
      for mark in marks { #expect(file.lines(saying: mark, inComments: true).isEmpty, "\(file.path) says \(mark)") }
    }
  }
}
