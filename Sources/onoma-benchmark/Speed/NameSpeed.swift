import ICUBridge
import OnomaKit

/// Times romanization and comparison of names, beside ICU's own transliterator and a plain edit distance.
enum NameSpeed {
  static func measure(_ gold: [GoldArticle], rounds: Int, into table: inout ReportTable) throws {
    let surfaces = gold.flatMap { article in article.mentions.map { String(article.text[$0.range]) } }
    try romanizing(surfaces, rounds: rounds, into: &table)
    comparing(surfaces, rounds: rounds, into: &table)
  }

  private static func romanizing(_ surfaces: [String], rounds: Int, into table: inout ReportTable) throws {
    let cyrillic = surfaces.filter { $0.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } }
    guard !cyrillic.isEmpty else { return }
    let own = Stopwatch.seconds(rounds: rounds) {
      for name in cyrillic { blackHole(Romanizer.romanized(name).utf8.count) }
    }
    let transliterator = try ICUTransliterator("Any-Latin; Latin-ASCII")
    let plain = try Stopwatch.seconds(rounds: rounds) {
      for name in cyrillic { blackHole(try transliterator.transliterated(name).utf8.count) }
    }
    let count = Double(cyrillic.count)
    table.figure(
      "romanize Cyrillic names", count / own, "names/s", baseline: count / plain,
      named: "names/s  ICU Any-Latin; Latin-ASCII")
  }

  private static func comparing(_ surfaces: [String], rounds: Int, into table: inout ReportTable) {
    // Neighbors in a list sorted by letters are the pairs that a search would have to judge.
    let names = Array(Set(surfaces)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let pairs = Array(zip(names, names.dropFirst()))
    guard !pairs.isEmpty else { return }
    let matcher = NameMatcher()
    let own = Stopwatch.seconds(rounds: rounds) {
      for (left, right) in pairs { blackHole(matcher.compare(left, right).weight.bits > 0 ? 1 : 0) }
    }
    let prepared = names.compactMap { matcher.prepared($0) }
    let fast = Stopwatch.seconds(rounds: rounds) {
      for index in prepared.indices.dropFirst() {
        blackHole(matcher.weight(prepared[index - 1], prepared[index]).bits > 0 ? 1 : 0)
      }
    }
    let explained = Stopwatch.seconds(rounds: rounds) {
      for index in prepared.indices.dropFirst() {
        blackHole(matcher.compare(prepared[index - 1], prepared[index]).evidence.count)
      }
    }
    let plain = Stopwatch.seconds(rounds: rounds) {
      for (left, right) in pairs { blackHole(editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars))) }
    }
    let count = Double(pairs.count)
    let baseline = "pairs/s  Levenshtein on scalars, no evidence"
    table.figure("compare names, from text", count / own, "pairs/s", baseline: count / plain, named: baseline)
    table.figure("compare names, prepared", count / fast, "pairs/s", baseline: count / plain, named: baseline)
    table.figure(
      "compare names, prepared, with evidence", count / explained, "pairs/s", baseline: count / plain, named: baseline)
  }

  /// The textbook table (Wagner & Fischer 1974).
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (scalar == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
