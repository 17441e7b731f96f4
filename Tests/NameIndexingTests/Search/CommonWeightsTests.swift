import TestSupport
import Testing

@testable import NameIndexing

/// Sums of the weights of common keys, window by window.
@Suite("Weights of common keys")
struct CommonWeightsTests {
  /// Names of a list as an index writes them: the steps between them, seven bits a byte.
  private static func encoded(_ names: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    var before: UInt32 = 0
    for name in names {
      var step = name &- before
      while step >= 0x80 {
        bytes.append(UInt8(step & 0x7F) | 0x80)
        step >>= 7
      }
      bytes.append(UInt8(step))
      before = name
    }
    return bytes
  }

  /// The lists behind each other in one memory.
  private static func lists(_ names: [[UInt32]], _ weights: [UInt16]) -> (lists: [CommonWeights.List], IndexMemory) {
    var bytes: [UInt8] = []
    let lists = zip(names, weights).map { names, weight in
      let start = bytes.count
      bytes += encoded(names)
      return CommonWeights.List(range: start..<bytes.count, weight: weight)
    }
    return (lists, IndexMemory(bytes))
  }

  /// The slow twin: one sum for every name.
  private static func plain(_ names: [[UInt32]], _ weights: [UInt16], count: Int) -> [CommonWeights.Sum] {
    var sums = [UInt16](repeating: 0, count: count)
    for (names, weight) in zip(names, weights) { for name in names { sums[Int(name)] += weight } }
    let least = max((sums.max() ?? 0) / 3, 1)
    return sums.indices.filter { sums[$0] >= least }.map { CommonWeights.Sum(name: UInt32($0), weight: sums[$0]) }
  }

  @Test("Windows find what one list of sums finds", arguments: [1, 2, 3, 4, 5, 6].map { UInt64($0) })
  func twin(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...4 * CommonWeights.window, using: &random)
    let names = (0..<12).map { _ in
      Set(
        (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt32.random(in: 0..<UInt32(count), using: &random) }
      )
      .sorted()
    }
    let weights = names.map { _ in UInt16.random(in: 1...512, using: &random) }
    let (lists, memory) = Self.lists(names, weights)
    #expect(CommonWeights.highest(of: lists, count: count, memory) == Self.plain(names, weights, count: count))
  }

  @Test("Numbers of one to five bytes are read, at the end of the memory too", arguments: [1, 2, 3, 4, 5])
  func numbers(length: Int) {
    let low: UInt32 = length == 1 ? 0 : 1 << UInt32(7 * (length - 1))
    let high: UInt32 = length == 5 ? .max : (1 << UInt32(7 * length)) - 1
    for number in [low, low + 1, high - 1, high] {
      let bytes = Self.encoded([number])
      #expect(bytes.count == length)
      for behind in 0..<6 {
        let memory = IndexMemory(bytes + [UInt8](repeating: 0xFF, count: behind))
        var offset = 0
        #expect(PostingScan.number(memory.bytes, &offset, memory.count) == number)
        #expect(offset == length)
      }
    }
  }

  @Test("A later window that holds more takes back what earlier ones found")
  func later() {
    let far = UInt32(3 * CommonWeights.window + 7)
    let (lists, memory) = Self.lists([[1, far], [far], [far]], [10, 10, 11])
    let found = CommonWeights.highest(of: lists, count: 4 * CommonWeights.window, memory)
    #expect(found == [CommonWeights.Sum(name: 1, weight: 10), CommonWeights.Sum(name: far, weight: 31)])
    let (heavier, other) = Self.lists([[1, far], [far], [far]], [10, 10, 13])
    #expect(
      CommonWeights.highest(of: heavier, count: 4 * CommonWeights.window, other) == [
        CommonWeights.Sum(name: far, weight: 33)
      ])
  }

  @Test("Names beyond the count, lists that fall and ranges beyond the memory add nothing")
  func outside() {
    let window = UInt32(CommonWeights.window)
    let (lists, memory) = Self.lists([[4, 9, 3 * window], [window + 1, 2]], [2, 3])
    let beyond = CommonWeights.List(range: 0..<memory.count + 1, weight: 9)
    let found = CommonWeights.highest(of: lists + [beyond], count: 2 * CommonWeights.window, memory)
    #expect(found.map(\.name) == [4, 9, window + 1])
    #expect(found.map(\.weight) == [2, 2, 3])
    #expect(CommonWeights.highest(of: [], count: 0, memory).isEmpty)
  }
}
