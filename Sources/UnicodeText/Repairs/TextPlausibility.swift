/// How unlikely a few words are, in the language that they fit best: lower is likelier.
struct TextPlausibility {
  /// In parts of a nat (``LetterModel/unitsPerNat``).
  let cost: Int

  /// A capital behind a small letter.
  private static let caseCost = 80

  init(of utf8: some Sequence<UInt8>, model: EncodingModel = .bundled) {
    let scalars = String(decoding: Array(utf8), as: UTF8.self).unicodeScalars
    let kinds = scalars.map { (folded: LetterKind.folded($0).value, other: LetterKind.ofOther($0)) }
    let least = model.alphabets.map { letters in
      letters.cost(ofKinds: kinds.lazy.map { letters.kind(folded: $0.folded, other: $0.other) })
    }
    var total = least.min() ?? 0
    var wasLowercase = false
    for scalar in scalars {
      if wasLowercase, scalar.properties.isUppercase { total += Self.caseCost }
      wasLowercase = scalar.properties.isLowercase
    }
    cost = total
  }
}
