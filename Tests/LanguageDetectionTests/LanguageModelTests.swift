import BundledModels
import TextModel
import Testing

@testable import LanguageDetection

@Suite("A language model")
struct LanguageModelTests {
  /// A model of two languages and eight buckets, small enough to be damaged byte by byte.
  static func tiny() -> AlphabetModel {
    let scheme = NGramScheme(order: 3, codeBits: 12, bucketCount: 8, hasWholeWords: false)
    let codebook = (0..<AlphabetModel.codebookRows).map { SIMD8<Int16>(repeating: Int16($0 % 100)) }
    return AlphabetModel(
      alphabet: .latin, scheme: scheme, languages: [.italian, .english], unitsPerNat: 24,
      calibration: LengthCalibration(temperatures: [1, 2, 3]), codebook: codebook, codes: ModelBytes(Array(0..<8)))
  }

  static func file(payload: [UInt8], version: UInt16 = LanguageModelFormat.version) -> [UInt8] {
    ModelFile.encoded(kind: .language, formatVersion: version, dataVersion: "test", payload: payload)
  }

  static func failure(_ bytes: [UInt8]) -> ModelFailure? {
    do throws(ModelFailure) {
      _ = try LanguageModel(contentsOf: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("that is bundled can be read and knows the languages of the press")
  func bundled() {
    let known = Set(LanguageModel.bundled.languages.map(\.rawValue))
    let wanted = """
      af ar az be bg bn ca cs da de el en es fa fi fr he hi hu hy id it ja ka kk kk-Latn ko ky la mn nb nl pl pt ro ru \
      sr sr-Latn sv tg th tk tr ug uk ur uz uz-Cyrl vi zh-Hans zh-Hant
      """
    #expect(Set(wanted.split(separator: " ").map(String.init)).subtracting(known).isEmpty)
    #expect(LanguageModel.bundled.version != "none")
    #expect(LanguageModel.bundled.languages == LanguageModel.bundled.languages.sorted())
  }

  @Test("comes back from its bytes as it was written")
  func roundTrip() throws {
    let payload = LanguageModelFormat.payload(of: [Self.tiny()])
    let models = try LanguageModelFormat.models(in: ModelBytes(payload))
    #expect(models.count == 1)
    #expect(models.first?.languages == [.italian, .english])
    #expect(models.first?.scheme == Self.tiny().scheme)
    #expect(models.first?.codebook == Self.tiny().codebook)
    #expect(models.first?.calibration == Self.tiny().calibration)
    #expect(LanguageModelFormat.payload(of: models) == payload)
  }

  @Test("that is cut anywhere is refused, whatever its checksum says")
  func cutPayload() {
    let payload = LanguageModelFormat.payload(of: [Self.tiny()])
    #expect(Self.failure(Self.file(payload: payload)) == nil)
    for length in Array(0..<64) + [payload.count - 9, payload.count - 1] {
      #expect(Self.failure(Self.file(payload: Array(payload.prefix(length)))) != nil, "cut at \(length)")
    }
  }

  @Test("whose numbers contradict one another is refused as malformed")
  func malformed() {
    let payload = LanguageModelFormat.payload(of: [Self.tiny()])
    // Offsets of the layout: number of alphabets, order, bits, buckets, units, languages.
    for (offset, bytes) in [
      (1, [9]), (3, [0]), (3, [6]), (4, [0]), (6, [0, 0, 0, 0]), (10, [0, 0]), (10, [255, 255]), (12, [0, 0]),
    ] {
      var damaged = payload
      for (index, byte) in bytes.enumerated() { damaged[offset + index] = UInt8(byte) }
      #expect(Self.failure(Self.file(payload: damaged))?.code == .malformed, "at \(offset)")
    }
  }

  @Test("of another version, kind or with a flipped bit is refused with what was expected and found")
  func refusals() {
    let payload = LanguageModelFormat.payload(of: [Self.tiny()])
    let newer = Self.failure(Self.file(payload: payload, version: 99))
    #expect(newer?.code == .wrongVersion)
    #expect(newer?.found.contains("99") == true)
    let lexicons = ModelFile.encoded(kind: .lexicons, formatVersion: 1, dataVersion: "", payload: payload)
    #expect(Self.failure(lexicons)?.code == .wrongKind)
    var flipped = Self.file(payload: payload)
    flipped[flipped.count - 3] ^= 1
    #expect(Self.failure(flipped)?.code == .checksumMismatch)
    #expect(Self.failure(Array("not a model at all".utf8))?.code == .notAModel)
    #expect(Self.failure(Self.file(payload: payload) + [0])?.code == .wrongLength)
  }

  @Test("adds up the rows that the codes of a word's buckets name")
  func scores() {
    let model = Self.tiny()
    let letters: [UInt32] = [0x61, 0x62, 0x63]
    var lanes: [SIMD8<Int16>] = []
    var buckets: [Int] = []
    model.appendScores(of: letters, to: &lanes, buckets: &buckets)
    let expected = model.scheme.buckets(of: letters).reduce(0) { $0 + $1 % 100 }
    #expect(lanes == [SIMD8(repeating: Int16(expected))])
  }

  @Test("settles the farthest lanes on the floor, excluded ones too")
  func settling() {
    let model = Self.tiny()
    var lanes = [SIMD8<Int16>(26_000, -26_000, 25_900, -28_000, .max, .min, 0, 26_000)]
    let mask = [SIMD8<Int16>(.max, .max, .max, -28_000, -28_000, -28_000, .max, -28_000)]
    model.settle(&lanes, from: 0, mask: mask, floor: -168)
    #expect(lanes == [SIMD8<Int16>(0, -168, -100, -168, -168, -168, -168, -168)])
    var allExcluded = [SIMD8<Int16>(repeating: 300)]
    model.settle(&allExcluded, from: 0, mask: [SIMD8(repeating: -28_000)], floor: -168)
    #expect(allExcluded == [SIMD8<Int16>(repeating: 0)])
  }
}
