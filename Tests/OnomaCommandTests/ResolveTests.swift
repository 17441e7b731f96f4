import Foundation
import TestSupport
import Testing

@Suite("onoma resolve")
struct ResolveTests {
  @Test("An Italian and an English article name one president, one country, one city")
  func joinsAcrossLanguages() throws {
    let folder = try ResolvedArticle.twoArticles()
    let run = try CommandRun(["resolve", folder.path, "--format", "jsonl"])
    #expect(run.status == 0)
    let found = try ResolvedArticle.articles(run)
    #expect(found.map(\.documentID) == ["en.txt", "it.txt"])
    #expect(found.map(\.language) == ["en", "it"])
    func ids(_ surfaces: [String]) -> Set<String> {
      Set(found.flatMap(\.mentions).filter { surfaces.contains($0.surface) }.map(\.entityID))
    }
    let president = ids(["Kassym-Jomart Tokaev", "Tokaev", "Kassym-Jomart Tokayev", "Tokayev"])
    #expect(president.count == 1)
    #expect(ids(["Italia", "Italy"]).count == 1)
    #expect(ids(["Roma", "Rome"]).count == 1)
    #expect(ids(["Sergio Mattarella"]).isDisjoint(with: president))
  }

  @Test(
    "Offsets cut the surface out of the text, in bytes, scalars and UTF-16", arguments: ["bytes", "scalars", "utf16"])
  func offsets(unit: String) throws {
    let folder = try TemporaryFolder()
    let text = "È 🎉 festa: Sergio Mattarella è a Roma.\n"
    let path = try folder.write("it.txt", text)
    let found = try ResolvedArticle.articles(try CommandRun(["resolve", path, "--format", "jsonl", "--offsets", unit]))
    #expect(!found[0].mentions.isEmpty)
    for mention in found[0].mentions {
      let surface =
        switch unit {
        case "bytes": String(decoding: Array(text.utf8)[mention.start..<mention.end], as: UTF8.self)
        case "utf16": String(decoding: Array(text.utf16)[mention.start..<mention.end], as: UTF16.self)
        default: String(String.UnicodeScalarView(Array(text.unicodeScalars)[mention.start..<mention.end]))
        }
      #expect(surface == mention.surface)
    }
  }

  @Test("The same bytes come out for any order of the inputs and any number of jobs")
  func deterministic() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: FixtureFiles.path("articles"))
      .filter { $0.hasSuffix(".txt") }.sorted()
    #expect(files.count > 20)
    let output = try TemporaryFolder()
    var seen: Set<String> = []
    var random = SplitMix64(seed: 7)
    for round in 0..<3 {
      let paths = files.shuffled(using: &random).map { FixtureFiles.path("articles/\($0)") }
      let entities = "\(output.path)/entities-\(round)"
      let run = try CommandRun(["resolve", "--jobs", "\(1 + round)", "--entities", entities] + paths)
      #expect(run.status == 0)
      seen.insert(run.output + (try output.read("entities-\(round)")))
    }
    #expect(seen.count == 1)
  }

  @Test("Given mentions are resolved, and no others are looked for")
  func givenMentions() throws {
    let line = #"{"doc_id":"a","text":"Tokayev met Wang Yi in Astana.","mentions":[{"start":0,"end":7,"type":"PER"}]}"#
    let found = try ResolvedArticle.articles(
      try CommandRun(["resolve", "--given-mentions", "--format", "jsonl"], input: line + "\n"))
    #expect(found[0].mentions.map(\.surface) == ["Tokayev"])
    #expect(found[0].mentions.map(\.type) == ["PER"])
  }

  @Test("The page holds every article and entity, and nothing of the text is taken for markup")
  func page() throws {
    let folder = try ResolvedArticle.twoArticles()
    try folder.write("odd.txt", "Il gruppo <script>alert(1)</script> & Sergio Mattarella sono a Roma.\n")
    let run = try CommandRun(["resolve", folder.path, "--format", "html"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<!doctype html>"))
    #expect(run.output.contains("id=\"article-odd.txt\""))
    #expect(!run.output.contains("<script>alert(1)"))
    #expect(run.output.contains("<mark class=\"PER\""))
    #expect(!run.output.contains("http://") && !run.output.contains("https://"))
  }
}
