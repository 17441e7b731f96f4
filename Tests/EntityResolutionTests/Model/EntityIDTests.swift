@testable import EntityResolution
import Testing
import TextModel

@Suite("Ids come from content")
struct EntityIDTests {
  private func id(_ document: String, _ offset: Int, _ type: EntityType, _ surface: String) -> EntityID {
    EntityID(
      founding: MentionReference(document: DocumentID(document), range: TextRange(offset..<(offset + 1))), type: type,
      surface: surface)
  }

  @Test("The id of a founding mention never changes between versions")
  func golden() {
    // A change of these letters would lose the entities of every store: it needs a migration.
    #expect(id("a", 3, .person, "Dong Jun").rawValue == "ekcn29x39j07eq50x")
  }

  @Test("Document, place, type and surface each make another id")
  func differs() {
    let ids = [
      id("a", 3, .person, "Dong"), id("b", 3, .person, "Dong"), id("a", 4, .person, "Dong"),
      id("a", 3, .place, "Dong"), id("a", 3, .person, "Don"),
    ]
    #expect(Set(ids).count == ids.count)
  }

  @Test("Many founders have as many ids of one length")
  func spread() {
    let ids = Set((0..<20_000).map { id("d", $0, .person, "x") })
    #expect(ids.count == 20_000)
    #expect(ids.allSatisfy { $0.rawValue.utf8.count == 17 })
  }
}
