import Testing

@testable import BundledModels

@Suite("A model file")
struct ModelFileTests {
  static let payload: [UInt8] = (0..<100).map { UInt8($0) }

  static func encoded() -> [UInt8] {
    ModelFile.encoded(kind: .language, formatVersion: 3, dataVersion: "2026-11 «ü»", payload: payload)
  }

  static func failure(_ bytes: [UInt8], kind: ModelKind = .language, version: UInt16 = 3) -> ModelFailure? {
    do throws(ModelFailure) {
      _ = try ModelFile(ModelBytes(bytes), kind: kind, formatVersion: version)
      return nil
    } catch {
      return error
    }
  }

  @Test("gives back what was written")
  func roundTrip() throws {
    let file = try ModelFile(ModelBytes(Self.encoded()), kind: .language, formatVersion: 3)
    #expect(file.payload.array == Self.payload)
    #expect(file.dataVersion == "2026-11 «ü»")
    #expect(file.kind == .language)
  }

  @Test("is the same bytes each time it is written")
  func determinism() {
    #expect(Self.encoded() == Self.encoded())
  }

  @Test(
    "begins its payload on a border of 16 bytes", arguments: ["", "1", "2026-11", String(repeating: "x", count: 99)])
  func alignment(dataVersion: String) {
    let bytes = ModelFile.encoded(kind: .lexicons, formatVersion: 1, dataVersion: dataVersion, payload: [7])
    #expect(bytes.count % 16 == 1)
    #expect(bytes.last == 7)
  }

  @Test("refuses bytes that do not begin with ONOM", arguments: [[], [1], Array("ONOX....".utf8)])
  func notAModel(bytes: [UInt8]) {
    #expect(Self.failure(bytes)?.code == .notAModel)
  }

  @Test("refuses another kind and says which was found")
  func wrongKind() {
    let failure = Self.failure(Self.encoded(), kind: .lexicons)
    #expect(failure?.code == .wrongKind)
    #expect(failure?.found == "kind lang")
    #expect(failure?.expected == "kind lexi")
  }

  @Test("refuses a layout of another version")
  func wrongVersion() {
    #expect(Self.failure(Self.encoded(), version: 4)?.code == .wrongVersion)
    var newerHeader = Self.encoded()
    newerHeader[8] = 2
    #expect(Self.failure(newerHeader)?.code == .wrongVersion)
  }

  @Test("refuses a file that was cut at any byte")
  func truncation() {
    let bytes = Self.encoded()
    for length in 0..<bytes.count {
      let code = Self.failure(Array(bytes.prefix(length)))?.code
      #expect(code == (length < 4 ? .notAModel : .wrongLength), "cut at \(length)")
    }
  }

  @Test("refuses a file with bytes behind its end")
  func trailing() {
    #expect(Self.failure(Self.encoded() + [0])?.code == .wrongLength)
  }

  @Test("refuses a file with any one bit flipped")
  func flippedBits() {
    let bytes = Self.encoded()
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 8)
      #expect(Self.failure(damaged) != nil, "byte \(index)")
    }
    var damaged = bytes
    damaged[bytes.count - 1] ^= 4
    #expect(Self.failure(damaged)?.code == .checksumMismatch)
  }

  @Test("says what to do when it is refused")
  func message() {
    let text = Self.failure(Self.encoded(), version: 4).map(String.init(describing:)) ?? ""
    #expect(text.contains("expected format version 4, found format version 3"))
    #expect(text.contains("rebuild"))
  }
}
