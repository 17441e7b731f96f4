internal import TextModel

/// UTF-16 without a byte order mark.
enum WidePattern {
  private static let sampleSize = 4096
  /// At least one code unit in ten is below U+0100 in text of any alphabet (spaces and line ends alone are one in six).
  private static let unitsPerZero = 10
  /// And hardly any has a zero low byte (U+0100, U+0400 ...).
  private static let zerosPerStray = 20

  /// UTF-16 in the byte order that zeros show, those of spaces, digits and Latin letters; `nil` when they show none.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let units = min(bytes.count, sampleSize) / 2
    guard units > 0 else { return nil }
    var even = 0
    var odd = 0
    for unit in 0..<units {
      even += bytes[2 * unit] == 0 ? 1 : 0
      odd += bytes[2 * unit + 1] == 0 ? 1 : 0
    }
    if odd * unitsPerZero >= units, even * zerosPerStray <= odd { return .utf16LittleEndian }
    if even * unitsPerZero >= units, odd * zerosPerStray <= even { return .utf16BigEndian }
    return nil
  }

  /// UTF-16 of a script that is written without spaces, or `nil`: every other byte is one of few (Thai), or the code
  /// units are frequent characters of Chinese, Japanese or Korean.
  static func encodingWithoutSpaces(of bytes: [UInt8]) -> TextEncoding? {
    encodingOfOneBlock(bytes) ?? encodingOfEastAsia(bytes)
  }

  /// With fewer units, a few letters would already be all there are.
  private static let leastUnits = 16
  /// In percent: the share of the high bytes that the two commonest of them have, and that the low bytes stay below.
  private static let blockShare = 97
  private static let letterShare = 60
  /// High bytes of the alphabets, up to U+1FFF. In text of one byte a character these are control characters.
  private static let lastAlphabet = 0x1F

  private static func encodingOfOneBlock(_ bytes: [UInt8]) -> TextEncoding? {
    let units = min(bytes.count, sampleSize) / 2
    guard units >= leastUnits else { return nil }
    var even = [Int](repeating: 0, count: 256)
    var odd = even
    for unit in 0..<units {
      even[Int(bytes[2 * unit])] += 1
      odd[Int(bytes[2 * unit + 1])] += 1
    }
    if isBlock(odd, letters: even, of: units) { return .utf16LittleEndian }
    if isBlock(even, letters: odd, of: units) { return .utf16BigEndian }
    return nil
  }

  private static func isBlock(_ high: [Int], letters: [Int], of units: Int) -> Bool {
    let lowest = high[...lastAlphabet].sorted(by: >)
    let others = letters.sorted(by: >)
    return 100 * (lowest[0] + lowest[1]) >= blockShare * units && 100 * (others[0] + others[1]) < letterShare * units
  }

  private static let eastAsianSample = 1024
  /// In parts of a nat: what a byte of such text costs at most. Chinese costs 52 on the average, Japanese 47; letters of
  /// one byte, read two at a time as Han characters, cost 80 and more.
  private static let mostPerByte = 66

  private static func encodingOfEastAsia(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = Array(bytes.prefix(eastAsianSample))
    let costs = EncodingCandidate.wide.compactMap { candidate in
      MultiByteReading.cost(of: sample, as: candidate).map { (candidate, $0 - candidate.reluctance) }
    }
    guard let best = costs.min(by: { $0.1 < $1.1 }), best.1 <= mostPerByte * sample.count else { return nil }
    return best.0.encoding
  }
}
