import Foundation
import NameIndexing
import Testing
import TextModel

@Suite("NameIndexBuilder")
struct NameIndexBuilderTests {
  @Test("Adding to an index gives the bytes of building it at once", arguments: [0, 1, 40, 99, 100])
  func adding(first: Int) throws {
    let names = TestIndex.random(92) + TestIndex.names
    var builder = try NameIndexBuilder(adding: TestIndex.index(Array(names[..<first])))
    #expect(builder.count == first)
    for name in names[first...] { try builder.add(name) }
    #expect(try builder.encoded() == TestIndex.bytes(names))
  }

  @Test("A builder goes on after it was asked for its bytes")
  func goingOn() throws {
    var builder = NameIndexBuilder()
    for name in TestIndex.names.prefix(3) { try builder.add(name) }
    _ = try builder.encoded()
    for name in TestIndex.names.dropFirst(3) { try builder.add(name) }
    #expect(try builder.encoded() == TestIndex.bytes())
  }

  @Test("Readers beside a writer that adds find every name they knew, in an index that was whole when they opened it")
  func readersBesideWriter() async throws {
    let folder = NSTemporaryDirectory() + "onoma-index-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/names.onx"
    let names = TestIndex.random(60)
    var builder = NameIndexBuilder()
    for name in names.prefix(10) { try builder.add(name) }
    try builder.write(to: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for count in stride(from: 10, to: names.count, by: 5) {
          var builder = try NameIndexBuilder(adding: NameIndex(path: path))
          for name in names[count..<(count + 5)] { try builder.add(name) }
          try builder.write(to: path)
        }
      }
      for _ in 0..<3 {
        group.addTask {
          var known = 0
          while known < names.count {
            let index = try NameIndex(path: path)
            #expect(index.count >= known && index.count % 5 == 0)
            known = index.count
            for name in names.prefix(known).suffix(3) {
              #expect(try index.search(name.name, limit: 5).contains { $0.entry.name == name.name })
            }
            await Task.yield()
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("A file replaces the old one, whose readers go on reading it")
  func replacing() throws {
    let folder = NSTemporaryDirectory() + "onoma-index-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/names.onx"
    var builder = NameIndexBuilder()
    try builder.add(TestIndex.names[0])
    try builder.write(to: path)
    let old = try NameIndex(path: path)
    try builder.add(TestIndex.names[2])
    try builder.write(to: path)
    #expect(old.count == 1)
    #expect(try old.search("Tokaev").first?.entry.id == "tokayev")
    #expect(try NameIndex(path: path).search("Meloni").first?.entry.id == "meloni")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["names.onx"])
  }

  @Test("A path that cannot be written or read is refused by name")
  func paths() throws {
    var builder = NameIndexBuilder()
    let missing = "/nowhere/at/all.onx"
    let writing = #expect(throws: NameIndexFailure.self) { try builder.write(to: missing) }
    #expect(writing?.location == missing)
    let reading = #expect(throws: NameIndexFailure.self) { try NameIndex(path: missing) }
    #expect(reading?.code == .missingFile)
    let folder = #expect(throws: NameIndexFailure.self) { try NameIndex(path: "/") }
    #expect(folder?.code == .notAnIndex)
  }

  @Test("Languages beyond what a byte counts are kept as undetermined")
  func languages() throws {
    let names = (0..<300).map { IndexedName(id: "\($0)", name: "Roma", language: Language("x\($0)")) }
    let index = try TestIndex.index(names)
    #expect(try index.entry(at: 0)?.language == Language("x0"))
    #expect(try index.entry(at: 299)?.language == .undetermined)
  }
}
