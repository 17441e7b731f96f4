import Foundation
import Testing

@Suite("cluster")
struct ClusterTests {
  @Test("Rows come out as they were, in their order, with a group and a probability")
  func tsv() throws {
    let run = try CommandRun(
      ["cluster", "--type", "person"],
      input: "1\tKassym-Jomart Tokayev\tx\n2\tGiorgia Meloni\n3\tКасым-Жомарт Токаев\ty\n")
    #expect(run.status == 0)
    #expect(
      run.lines.map { $0.split(separator: "\t").dropLast().joined(separator: "|") } == [
        "1|Kassym-Jomart Tokayev|x|1", "2|Giorgia Meloni|2", "3|Касым-Жомарт Токаев|y|1",
      ])
    #expect(run.lines[1].hasSuffix("\t1.0"))
  }

  @Test("The name's field is found by its heading, in quoted CSV and in JSON lines too")
  func formats() throws {
    let csv = try CommandRun(
      ["cluster", "--format", "csv", "--type", "person"],
      input: "id,Name,note\r\n1,\"Meloni, Giorgia\",\"two\nlines\"\n2,Giorgia Meloni,\n")
    #expect(csv.status == 0)
    #expect(csv.lines[0] == "id,Name,note,group,probability")
    #expect(csv.lines[1] == "1,\"Meloni, Giorgia\",\"two")
    #expect(csv.lines[2].hasPrefix("lines\",1,0.9"))
    #expect(csv.lines[3].hasPrefix("2,Giorgia Meloni,,1,0.9"))
    let json = try CommandRun(
      ["cluster", "--format", "jsonl", "--column", "label"],
      input: "{\"id\":7,\"label\":\"Xi Jinping\"}\n{\"label\":\"习近平\"}\n")
    #expect(json.lines[0].hasPrefix("{\"id\":7,\"label\":\"Xi Jinping\",\"group\":1,\"probability\":0.9"))
    #expect(json.lines[1].hasPrefix("{\"label\":\"习近平\",\"group\":1,"))
  }

  @Test("A row without a name is reported and kept; an empty list gives nothing; wrong columns are refused")
  func failures() throws {
    let run = try CommandRun(["cluster", "--format", "jsonl"], input: "{\"name\":\"Roma\"}\nno object\n{}\n")
    #expect(run.status == 65)
    #expect(run.lines == ["{\"name\":\"Roma\",\"group\":1,\"probability\":1.0}", "no object", "{}"])
    #expect(run.errors.contains("standard input, line 2: no name in this row"))
    #expect(try CommandRun(["cluster"], input: "").output.isEmpty)
    #expect(try CommandRun(["cluster", "--column", "who"], input: "id\tname\n").status == 65)
    #expect(try CommandRun(["cluster", "--column", "0"], input: "Roma\n").status == 65)
    #expect(try CommandRun(["cluster", "none.tsv"], input: "").status == 66)
  }

  @Test("Doubtful pairs are written apart")
  func doubtful() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/ask.tsv"
    let run = try CommandRun(
      ["cluster", "--doubtful", path, "--type", "person"], input: "Nursultan Nazarbayev\nN. Nazarbayev\nRoma\n")
    #expect(run.status == 0)
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t")
    }
    #expect(rows.allSatisfy { $0.count == 3 })
  }
}
