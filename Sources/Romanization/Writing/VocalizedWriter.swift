/// Writes words of a consonant script for print: frequent names from their table, the rest by rule and vowel filling.
struct VocalizedWriter {
  let letters: CompiledScheme
  let filling: VowelFilling
  let names: FrequentNames
  let script: WritingSystem

  func written(_ input: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count * 2)
    let runs = ScriptRun.words(of: script, in: input).map {
      (isWord: $0.system == script, bytes: Array(input[$0.range]))
    }
    var index = 0
    while index < runs.count {
      let run = runs[index]
      if run.bytes == Self.servant, index + 2 < runs.count, let name = servantName(runs[index + 2].bytes) {
        output += name
        index += 3
        continue
      }
      output += run.isWord ? word(run.bytes) : letters.written(run.bytes)
      index += 1
    }
    return output
  }

  /// عبد and the word after it are one name: Abdul Rahman, Abdel Fattah.
  private func servantName(_ next: [UInt8]) -> [UInt8]? {
    guard next.starts(with: Self.arabicArticle) else { return nil }
    if let joined = names.spelling(of: Self.servant + next, column: filling.column) { return joined }
    let servant = names.spelling(of: Self.servant, column: filling.column) ?? Array("Abdul".utf8)
    return servant + [0x20] + word(Array(next.dropFirst(Self.arabicArticle.count)))
  }

  private static let servant = Array("عبد".utf8)

  private func word(_ bytes: [UInt8]) -> [UInt8] {
    if let name = names.spelling(of: bytes, column: filling.column) { return name }
    if let article = filling.article, bytes.starts(with: Self.arabicArticle), bytes.count >= Self.shortestWithArticle {
      return Array(article.utf8) + word(Array(bytes.dropFirst(Self.arabicArticle.count)))
    }
    var written = filling.filled(letters.written(bytes))
    if !written.isEmpty { written[0] = ASCII.uppercased(written[0]) }
    return written
  }

  private static let arabicArticle = Array("ال".utf8)
  /// The article and three letters: shorter words that start so (الي, الن) have no article.
  private static let shortestWithArticle = 10
}
