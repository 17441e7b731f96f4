/// By which system Hangul syllables are spelled.
enum HangulSystem: Sendable {
  /// Revised Romanization of Korean (2000).
  case revised
  /// McCune–Reischauer (1939).
  case mcCuneReischauer
  /// The way names are printed: Kim Jong-un, Park Geun-hye.
  case press
}

/// Writes Hangul: names syllable by syllable, other words with the sounds that meet changed as they are spoken.
struct HangulWriter {
  let system: HangulSystem

  func written(_ input: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var word: [HangulSyllable] = []
    var isAfterSurname = false
    for scalar in String(decoding: input, as: UTF8.self).unicodeScalars {
      if let syllable = HangulSyllable(scalar) {
        word.append(syllable)
        continue
      }
      append(word, isAfterSurname: &isAfterSurname, to: &output)
      word = []
      output += HangulJamo.letter(scalar) ?? Array(String(scalar).utf8)
    }
    append(word, isAfterSurname: &isAfterSurname, to: &output)
    return output
  }

  /// A surname may stand apart from its given name, as in 김 정은.
  private func append(_ word: [HangulSyllable], isAfterSurname: inout Bool, to output: inout [UInt8]) {
    guard let first = word.first else { return }
    if isAfterSurname, word.count <= Self.longestGivenName {
      isAfterSurname = false
      output += Array(given(word).utf8)
    } else if word.count == 1, let surname = surname(first) {
      isAfterSurname = true
      output += Array(surname.utf8)
    } else {
      isAfterSurname = false
      output += Array((name(word) ?? capitalized(linked(word))).utf8)
    }
  }

  private static let longestGivenName = 2

  /// A surname of one syllable and a given name of two (or a known surname of two): the shape of most names.
  private func name(_ word: [HangulSyllable]) -> String? {
    guard word.count == 3 || word.count == 4, let first = word.first else { return nil }
    let two = String(String.UnicodeScalarView(word.prefix(2).map(\.scalar)))
    if word.count == 4 {
      guard let surname = KoreanNames.compoundSurnames[two] else { return nil }
      return "\(surname) \(given(Array(word.dropFirst(2))))"
    }
    // Foreign words start with surnames too (로빈슨): their further syllables are no Korean given name.
    let isGiven = word.dropFirst().contains { KoreanNames.givenSyllables[$0.scalar] != nil }
    guard isGiven, let surname = surname(first), !KoreanNames.genericEndings.contains(word[2].scalar) else {
      return nil
    }
    return "\(surname) \(given(Array(word.dropFirst())))"
  }

  private func surname(_ syllable: HangulSyllable) -> String? {
    guard let press = KoreanNames.surnames[syllable.scalar] else { return nil }
    return system == .press ? press : capitalized(spelled(syllable))
  }

  private func given(_ syllables: [HangulSyllable]) -> String {
    capitalized(syllables.map { givenSyllable($0) }.joined(separator: system == .revised ? "" : "-"))
  }

  private func givenSyllable(_ syllable: HangulSyllable) -> String {
    if system == .press, let press = KoreanNames.givenSyllables[syllable.scalar] { return press }
    return spelled(syllable)
  }

  private func spelled(_ syllable: HangulSyllable) -> String {
    let jamo = system == .mcCuneReischauer ? HangulJamo.mcCuneReischauer : HangulJamo.revised
    return jamo.initials[syllable.initial] + jamo.medials[syllable.medial] + jamo.finals[syllable.final]
  }

  /// A word whose neighboring consonants act on each other: 종로 is Jongno, 신라 Silla.
  private func linked(_ word: [HangulSyllable]) -> String {
    var text = ""
    for (index, syllable) in word.enumerated() {
      let jamo = system == .mcCuneReischauer ? HangulJamo.mcCuneReischauer : HangulJamo.revised
      let initial = index == 0 ? jamo.initials[syllable.initial] : ""
      let next = index + 1 < word.count ? word[index + 1].initial : nil
      text += initial + jamo.medials[syllable.medial]
      text += HangulAssimilation.joint(
        final: syllable.final, next: next, jamo: jamo, voiced: system == .mcCuneReischauer)
    }
    return text
  }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// A precomposed syllable taken apart (Unicode 3.12: the arithmetic of Hangul).
struct HangulSyllable: Sendable {
  let scalar: Unicode.Scalar
  let initial: Int
  let medial: Int
  /// 0 where the syllable is open.
  let final: Int

  init?(_ scalar: Unicode.Scalar) {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let index = Int(scalar.value - 0xAC00)
    self.scalar = scalar
    initial = index / (Self.medials * Self.finals)
    medial = index / Self.finals % Self.medials
    final = index % Self.finals
  }

  private static let medials = 21
  private static let finals = 28
}
