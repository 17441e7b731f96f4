internal import TextModel

/// The encoding of bytes that are neither UTF-8 nor declared, from their statistics.
///
/// Every candidate reads a sample of the bytes; the one in which it is the likeliest text of a language that was written
/// in that encoding wins. Costs are negative logarithms of probabilities, so they compare across encodings.
enum EncodingGuess {
  /// The most likely encoding; Windows-1252 when nothing else is likely, in which every byte means something.
  static func encoding(of bytes: [UInt8]) -> TextEncoding {
    let sample = EncodingSample(of: bytes, size: sampleSize)
    var best = TextEncoding.windows1252
    var least = Int.max
    for table in SingleByteTable.all {
      guard let cost = table.cost(of: sample.bytes), cost < least else { continue }
      (best, least) = (table.candidate.encoding, cost)
    }
    // A Latin word has no two letters beyond ASCII in a row, which all of these have.
    for candidate in sample.isLatin ? [] : EncodingCandidate.multiByte {
      guard let cost = MultiByteReading.cost(of: sample.bytes, as: candidate), cost < least else { continue }
      (best, least) = (candidate.encoding, cost)
    }
    return best
  }

  /// One kilobyte says enough; reading it in all candidates takes a third of a millisecond.
  private static let sampleSize = 1024
}
