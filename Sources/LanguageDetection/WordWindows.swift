/// Evidence of one alphabet in windows of a few words, two of which always overlap by half: no phrase is cut in two by
/// all of them.
///
/// The sums of all half windows stand in one array: a text has a hundred of them, and each was an array of its own.
struct WordWindows {
  private let width: Int
  /// Words a half window, and in the last one what is left.
  private var halfCount = 0
  /// `width` vectors a half window.
  private var halves: [SIMD8<Int32>] = []

  /// - Parameter size: words of a window.
  init(of alphabet: AlphabetModel, in block: EvidenceBlock, size: Int) {
    width = alphabet.width
    halves.reserveCapacity((block.words.count / (size / 2) + 1) * width)
    var words = 0
    for index in block.words.indices where block.words[index].alphabet == alphabet.alphabet {
      if words % (size / 2) == 0 { addHalf() }
      words += 1
      add(block.lanes, from: block.laneStarts[index])
    }
    if words == 0 { addHalf() }
  }

  private mutating func addHalf() {
    for _ in 0..<width { halves.append(SIMD8(repeating: 0)) }
    halfCount += 1
  }

  @inline(__always)
  private mutating func add(_ lanes: [SIMD8<Int16>], from start: Int) {
    let half = halves.count &- width
    for part in 0..<width { halves[half &+ part] &+= SIMD8<Int32>(truncatingIfNeeded: lanes[start &+ part]) }
  }

  /// The evidence of all words.
  var total: LaneSums {
    var total = LaneSums(width: width)
    for half in 0..<halfCount { total.add(halves, from: half &* width) }
    return total
  }

  /// For each lane, the sum of what it gains over the main one in windows that it wins.
  ///
  /// - Parameter least: smaller gains do not count.
  func gains(over main: Int, of count: Int, least: Int32) -> [Int32] {
    var gains = [Int32](repeating: 0, count: count)
    for half in 0..<halfCount where highest(half) &- value(of: main, in: half) >= least {
      var window = LaneSums(width: width)
      window.add(halves, from: half &* width)
      if half + 1 < halfCount { window.add(halves, from: (half + 1) &* width) }
      let winner = window.best(of: count)
      let gain = window[winner] &- window[main]
      if gain >= least { gains[winner] &+= gain }
    }
    return gains
  }

  /// One part of the window that begins with a half; the last window is that half alone.
  @inline(__always)
  private func part(_ part: Int, of half: Int) -> SIMD8<Int32> {
    let own = halves[half &* width &+ part]
    return half + 1 < halfCount ? own &+ halves[(half &+ 1) &* width &+ part] : own
  }

  /// The highest sum of all lanes of a window, padding included.
  private func highest(_ half: Int) -> Int32 {
    var best = SIMD8<Int32>(repeating: .min)
    for place in 0..<width { best = pointwiseMax(best, part(place, of: half)) }
    return best.max()
  }

  private func value(of lane: Int, in half: Int) -> Int32 {
    part(lane / AlphabetModel.lanesPerCode, of: half)[lane % AlphabetModel.lanesPerCode]
  }
}
