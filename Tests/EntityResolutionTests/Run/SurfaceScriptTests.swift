@testable import EntityResolution
import Testing
import TextModel

@Suite("The script of a surface")
struct SurfaceScriptTests {
  @Test(
    "The first letter tells",
    arguments: [
      ("Dong Jun", Script.latin), ("«Токаев»", .cyrillic), ("习近平", .han), ("محمد", .arabic), ("김정은", .hangul),
      ("Ελλάδα", .greek), ("125", .common), ("", .common),
    ])
  func scripts(surface: String, script: Script) {
    #expect(SurfaceScript.of(surface) == script)
  }
}
