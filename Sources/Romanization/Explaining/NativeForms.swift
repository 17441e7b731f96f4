import TextModel

/// Reads two Latin spellings of one word backwards together: native forms whose letters may be written as both.
///
/// A shortest-path search over pairs of positions, one in each spelling; a step is a native letter with one of its
/// spellings on each side. The schemes themselves, run forwards, decide afterwards which forms stand.
struct NativeForms {
  struct Form {
    let native: [UInt8]
    let cost: Int
  }

  private struct Step {
    let native: [UInt8]
    let cost: Int
    let left: [[UInt8]]
    let right: [[UInt8]]
  }

  private let steps: [Step]
  /// How many forms are kept for each pair of positions.
  private static let beamWidth = 16
  /// Longer words are not names of one part.
  private static let longestWord = 40

  /// - Parameter respelled: whether the right spelling comes from the Russian spelling of the name.
  init(language: Language, respelledInRussian respelled: Bool) {
    let alphabet = SpellingAlphabet.alphabet(of: language)
    let russian = respelled ? SpellingAlphabet.alphabet(of: .russian) : alphabet
    steps = alphabet.letters.map { letter in
      let other =
        respelled ? RussianRespelling.respelled(letter.native, from: language) ?? letter.native : letter.native
      return Step(
        native: letter.native, cost: letter.cost, left: letter.spellings,
        right: respelled ? russian.spellings(of: other) : letter.spellings)
    }
  }

  /// Native forms for both spellings, the likeliest first.
  func forms(for left: [UInt8], _ right: [UInt8]) -> [Form] {
    guard left.count <= Self.longestWord, right.count <= Self.longestWord else { return [] }
    let width = right.count + 1
    var beams = [[Form]](repeating: [], count: (left.count + 1) * width)
    beams[0] = [Form(native: [], cost: 0)]
    for position in 0..<(left.count * width + width) {
      beams[position] = Self.best(beams[position])
      guard !beams[position].isEmpty else { continue }
      extend(&beams, from: (position / width, position % width), left: left, right: right)
    }
    return beams[beams.count - 1]
  }

  private func extend(_ beams: inout [[Form]], from start: (Int, Int), left: [UInt8], right: [UInt8]) {
    let (first, second) = start
    let width = right.count + 1
    let forms = beams[first * width + second]
    let hyphen: UInt8 = 0x2D
    if first < left.count, second < right.count, left[first] == hyphen, right[second] == hyphen {
      beams[(first + 1) * width + second + 1] += forms.map { Form(native: $0.native + [hyphen], cost: $0.cost) }
    }
    for step in steps {
      for leftSpelling in step.left where left[first...].starts(with: leftSpelling) {
        for rightSpelling in step.right where right[second...].starts(with: rightSpelling) {
          if leftSpelling.isEmpty && rightSpelling.isEmpty { continue }
          let end = (first + leftSpelling.count) * width + second + rightSpelling.count
          beams[end] += forms.map {
            Form(native: $0.native + step.native, cost: $0.cost + Self.cost(of: step, after: $0))
          }
        }
      }
    }
  }

  /// й follows vowels: after a consonant, *y* is another letter.
  private static func cost(of step: Step, after form: Form) -> Int {
    guard step.native.starts(with: glide), !form.native.isEmpty else { return step.cost }
    let previous = form.native.suffix(2)
    return step.cost + (vowels.contains { $0.elementsEqual(previous) } ? 0 : glideCost)
  }

  private static let glide = Array("й".utf8)
  private static let glideCost = 3
  private static let vowels = "аәеёиіоөуұүыэюяєї".unicodeScalars.map { Array(String($0).utf8) }

  /// The cheapest, in an order that does not depend on how they were found.
  private static func best(_ beam: [Form]) -> [Form] {
    let sorted = beam.sorted { left, right in
      left.cost != right.cost ? left.cost < right.cost : left.native.lexicographicallyPrecedes(right.native)
    }
    var kept: [Form] = []
    for form in sorted where !kept.contains(where: { $0.native == form.native }) {
      kept.append(form)
      if kept.count == beamWidth { break }
    }
    return kept
  }
}
