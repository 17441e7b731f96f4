import Romanization
import Testing
import TextModel

@Suite("Romanizer") struct RomanizerTests {
  @Test("a Russian name is written as the English press prints it")
  func russian() {
    #expect(Romanizer.romanized("Токаев", language: .russian) == "Tokayev")
    #expect(Romanizer.romanized("ЩУКИН Щукин", language: .russian) == "SHCHUKIN Shchukin")
  }
}
