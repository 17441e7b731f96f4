import TestSupport
import TextModel

/// A random rewriting of a text, with its map as built and the slow tables that must agree with it.
struct RandomEdits {
  let sourceCount: Int
  let resultCount: Int
  let map: OffsetMap
  let table: ByteTable
  let mirroredTable: ByteTable

  init(sourceCount: Int, using random: inout SplitMix64) {
    var builder = OffsetMap.Builder()
    var origins: [Range<Int>] = []
    var images: [Range<Int>] = []
    while builder.sourceOffset < sourceCount || Int.random(in: 0..<3, using: &random) == 0 {
      let left = sourceCount - builder.sourceOffset
      if Bool.random(using: &random) {
        for _ in 0..<Int.random(in: 0...min(left, 3), using: &random) {
          origins.append(builder.sourceOffset..<builder.sourceOffset + 1)
          images.append(builder.resultOffset..<builder.resultOffset + 1)
          builder.appendCopied(1)
        }
      } else {
        let removed = Int.random(in: 0...min(left, 3), using: &random)
        let added = Int.random(in: 0...3, using: &random)
        let origin = builder.sourceOffset..<builder.sourceOffset + removed
        let image = builder.resultOffset..<builder.resultOffset + added
        origins += Array(repeating: origin, count: added)
        images += Array(repeating: image, count: removed)
        builder.appendReplaced(source: removed, result: added)
      }
    }
    self.sourceCount = builder.sourceOffset
    resultCount = builder.resultOffset
    map = builder.map
    table = ByteTable(origins: origins, sourceCount: builder.sourceOffset)
    mirroredTable = ByteTable(origins: images, sourceCount: builder.resultOffset)
  }

  static func anyRange(_ random: inout SplitMix64) -> TextRange {
    let lower = Int.random(in: -3..<20, using: &random)
    return TextRange(lower..<lower + Int.random(in: 0..<9, using: &random))
  }
}

/// The obvious form of an offset map: for each byte of the result, the source range it came from.
struct ByteTable {
  /// Empty for an inserted byte: then the place of insertion.
  let origins: [Range<Int>]
  let sourceCount: Int

  func sourceRange(for range: TextRange) -> TextRange {
    if range.isEmpty { return sourceOfPoint(range.lowerBound) }
    let parts = range.offsets.map { origins[$0] }
    let solid = parts.filter { !$0.isEmpty }
    let used = solid.isEmpty ? parts : solid
    let lower = used.map(\.lowerBound).min() ?? 0
    let upper = used.map(\.upperBound).max() ?? 0
    return TextRange(lower..<upper)
  }

  /// Between two bytes lies what neither came from; a place inside a replaced stretch stands for all of it.
  private func sourceOfPoint(_ offset: Int) -> TextRange {
    let before = offset > 0 ? origins[offset - 1] : 0..<0
    let behind = offset < origins.count ? origins[offset] : sourceCount..<sourceCount
    if !before.isEmpty, before == behind { return TextRange(before) }
    return TextRange(before.upperBound..<max(before.upperBound, behind.lowerBound))
  }

  func withoutInsertions(_ range: TextRange) -> TextRange {
    let solid = range.offsets.filter { !origins[$0].isEmpty }
    guard let first = solid.first, let last = solid.last else { return TextRange(range.lowerBound..<range.lowerBound) }
    return TextRange(first..<last + 1)
  }
}
