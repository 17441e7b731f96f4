import LanguageDetection

/// Replaces weights by codes: k-means over eight lanes at a time, frequent buckets counting more (Jégou et al. 2011).
struct LanguageQuantizer {
  typealias Row = SIMD8<Float>

  private static let rounds = 12
  /// Rows that the codebook is fitted to; all rows are then coded with it.
  private static let fittedRows = 60_000

  let classifier: LanguageClassifier
  let languageCount: Int

  func quantized() -> LanguageCodes {
    let width = AlphabetModel.width(ofLanguages: languageCount)
    var codes = [UInt8](repeating: 0, count: classifier.bucketCount * width)
    var centers: [Row] = []
    for part in 0..<width {
      let rows = (0..<classifier.bucketCount).map { row($0, part: part) }
      let fitted = fitted(rows)
      for (bucket, row) in rows.enumerated() { codes[bucket * width + part] = Self.nearest(row, fitted).code }
      centers += fitted
    }
    return LanguageCodes(languageCount: languageCount, codes: codes, centers: centers)
  }

  /// Eight lanes of a bucket.
  private func row(_ bucket: Int, part: Int) -> Row {
    let lanes = classifier.weights[bucket * classifier.width + part / 2]
    return part % 2 == 0 ? lanes.lowHalf : lanes.highHalf
  }

  /// Centers of the most used rows. The first is zero and stays: unused buckets must say nothing.
  private func fitted(_ rows: [Row]) -> [Row] {
    let used = classifier.counts.indices.filter { classifier.counts[$0] > 0 }
      .sorted { (classifier.counts[$0], $1) > (classifier.counts[$1], $0) }
    // Every k-th row, so that rare buckets are fitted too.
    let stride = max(used.count / Self.fittedRows, 1)
    let chosen = used.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    var centers = [Row(repeating: 0)] + seeds(rows, chosen)
    for _ in 0..<Self.rounds { centers = moved(centers, rows, chosen) }
    return centers
  }

  /// Rows spread over the chosen ones by length, longest first, as starting points.
  private func seeds(_ rows: [Row], _ chosen: [Int]) -> [Row] {
    let byLength = chosen.sorted { left, right in
      let (long, short) = (Self.length(rows[left]), Self.length(rows[right]))
      return long == short ? left < right : long > short
    }
    let count = AlphabetModel.codebookRows - 1
    guard !byLength.isEmpty else { return Array(repeating: Row(repeating: 0), count: count) }
    return (0..<count).map { index in
      // Quadratic spacing: most seeds among the long rows, where errors are dear.
      let share = Double(index) / Double(count)
      return rows[byLength[Int(share * share * Double(byLength.count - 1))]]
    }
  }

  private func moved(_ centers: [Row], _ rows: [Row], _ chosen: [Int]) -> [Row] {
    var sums = centers.map { _ in Row(repeating: 0) }
    var weights = centers.map { _ in Float(0) }
    for bucket in chosen {
      let code = Int(Self.nearest(rows[bucket], centers).code)
      let weight = classifier.counts[bucket]
      sums[code] += rows[bucket] * weight
      weights[code] += weight
    }
    return centers.indices.map { index in
      index == 0 || weights[index] == 0 ? centers[index] : sums[index] / weights[index]
    }
  }

  private static func nearest(_ row: Row, _ centers: [Row]) -> (code: UInt8, distance: Float) {
    var best = (code: UInt8(0), distance: Float.infinity)
    for (index, center) in centers.enumerated() {
      let distance = length(row - center)
      if distance < best.distance { best = (UInt8(truncatingIfNeeded: index), distance) }
    }
    return best
  }

  private static func length(_ row: Row) -> Float { (row * row).sum() }
}
