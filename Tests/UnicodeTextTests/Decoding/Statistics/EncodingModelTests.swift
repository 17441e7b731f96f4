import BundledModels
import Testing

@testable import UnicodeText

@Suite("Model of encodings")
struct EncodingModelTests {
  @Test("the linked model is undamaged, small, and knows every language that a candidate names")
  func bundled() throws {
    let file = try ModelFile(
      BundledModel.encodings, kind: .encodings, formatVersion: EncodingModel.formatVersion, trust: .foreign)
    #expect(BundledModel.encodings.count <= 300_000)
    let model = try EncodingModel(file.payload)
    let known = Set(model.alphabets.map(\.language) + model.characters.map(\.language))
    for candidate in EncodingCandidate.singleByte + EncodingCandidate.multiByte + EncodingCandidate.wide {
      for language in candidate.languages { #expect(known.contains(language), "\(language)") }
    }
  }

  @Test("what is written is read back, and a cut payload is refused")
  func roundTrip() throws {
    let letters = LetterModel(language: "xx", letters: [0x61, 0x62], costs: [UInt8](repeating: 7, count: 49))
    let characters = CharacterModel(language: "yy", characters: [0x4E00], costs: [9])
    let payload = EncodingModel(alphabets: [letters], characters: [characters]).payload
    let read = try EncodingModel(ModelBytes(payload))
    #expect(read.alphabets.map(\.letters) == [[0x61, 0x62]])
    #expect(read.characters.map(\.costs) == [[9]])
    for length in 0..<payload.count {
      #expect(throws: ModelFailure.self) { try EncodingModel(ModelBytes(Array(payload[..<length]))) }
    }
  }

  @Test("a letter is known in either case, and other signs by their kind")
  func kinds() {
    let model = LetterModel(language: "xx", letters: [0x61, 0xE8], costs: [])
    #expect(model.kind(of: "È") == model.kind(of: "è"))
    #expect(model.kind(of: "a") == LetterKind.firstLetter)
    #expect(model.kind(of: "b") == LetterKind.latin)
    #expect(model.kind(of: "ж") == LetterKind.foreign)
    #expect(model.kind(of: "“") == LetterKind.mark)
    #expect(model.kind(of: "½") == LetterKind.symbol)
    #expect(model.kind(of: " ") == LetterKind.gap)
    #expect(model.kind(of: "\u{81}") == LetterKind.impossible)
  }
}
