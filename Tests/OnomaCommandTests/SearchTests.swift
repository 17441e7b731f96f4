import Foundation
import Testing

@Suite("index and search")
struct SearchTests {
  private static let names = "tok\tKassym-Jomart Tokayev\tperson\ten\nrome\tRoma\tplace\neni\tEni S.p.A.\torg\n"

  @Test("An index is built, searched, added to and searched again")
  func way() throws {
    let folder = try TemporaryFolder()
    let index = folder.path + "/names.onx"
    #expect(try CommandRun(["index", "build", "-o", index], input: Self.names).status == 0)
    let found = try CommandRun(["search", "--index", index], input: "Касым-Жомарт Токаев\n—\n")
    #expect(found.status == 0)
    #expect(found.lines.count == 2)
    #expect(found.lines.first?.hasPrefix(#"["tok""#) ?? false)
    #expect(found.lines.last == "[]")
    let names = try folder.write("more.tsv", "mel\tGiorgia Meloni\n")
    #expect(try CommandRun(["index", "add", "--index", index, names]).status == 0)
    let rows = try CommandRun(["search", "--index", index, "--format", "tsv", "--limit", "1"], input: "Мелони\n")
    #expect(rows.lines.first?.hasPrefix("mel\tGiorgia Meloni\t0.") ?? false)
    let filtered = try CommandRun(["search", "--index", index, "--type", "org"], input: "Roma\n")
    #expect(!filtered.output.contains("rome"))
  }

  @Test("--report says how many were found")
  func report() throws {
    let folder = try TemporaryFolder()
    let index = folder.path + "/names.onx"
    _ = try CommandRun(["index", "build", "-o", index], input: Self.names)
    let run = try CommandRun(["search", "--index", index, "--report"], input: "tok\tТокаев Касым-Жомарт\nrome\tEni\n")
    #expect(run.lines.count == 2)
    #expect(run.errors.hasPrefix("2 queries: first 0.5, pair completeness "))
  }

  @Test("Lines that are no names are reported and left out; broken and missing indexes are refused")
  func failures() throws {
    let folder = try TemporaryFolder()
    let index = folder.path + "/names.onx"
    let build = try CommandRun(["index", "build", "-o", index], input: "one field\nid\tRoma\tship\nid\tRoma\n")
    #expect(build.status == 65)
    #expect(build.errors.contains("standard input, line 1: 1 field"))
    #expect(build.errors.contains("standard input, line 2: type ship"))
    #expect(try CommandRun(["search", "--index", index], input: "Roma\n").lines == [#"["id"]"#])
    let foreign = try folder.write("foreign.onx", "id\tRoma\n")
    let refused = try CommandRun(["search", "--index", foreign], input: "Roma\n")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("expected an index of names"))
    #expect(try CommandRun(["search", "--index", folder.path + "/none.onx"], input: "").status == 66)
    #expect(try CommandRun(["index", "add", "--index", foreign], input: "").status == 65)
    #expect(try CommandRun(["search", "--index", index, "--limit", "0"], input: "").status == 64)
  }
}
