/// What one scalar is to a name: a letter of some alphabet, a joint between words, or nothing.
struct Letter {
  enum Kind: UInt8 {
    case space
    case latin
    case cyrillic
    case cyrillicIotated
    case arabic
    case hebrew
    /// A letter of a small script: `unit` numbers its Latin spelling in ``LetterTable/spellings``.
    case spelled
    case digit
    /// Dropped inside a word: apostrophes, marks, soft hyphens, joiners.
    case silent
    /// A combining mark that may make another letter of its base.
    case mark
    case hyphen
    case comma
    case dot
    case opening
    case closing
    case punctuation
    /// A letter that only a romanizer can read.
    case other
    case hangul
    case kana
    case han
  }

  var kind: Kind
  var unit: UInt8 = 0
  var isUpper = false
}

/// Classifies scalars: a table below U+2000, ranges above.
struct LetterTable: Sendable {
  static let shared = LetterTable()
  /// Scalars below this are looked up; Latin Extended Additional and Greek Extended end here.
  private static let tableSize = 0x2000

  private var entries: [Letter]
  /// Latin letters (0…25) that spell one letter of a small script.
  private(set) var spellings: [[UInt8]] = []
  /// Marked letter of (base letter, mark): keys are mark × 32 + base.
  private var marked: [UInt32: UInt8] = [:]

  /// The letter that a mark makes of a base, if it makes another one.
  func combined(base: UInt8, mark: UInt32) -> UInt8? { marked[mark &* 32 &+ UInt32(base)] }

  @inline(__always)
  func letter(_ scalar: UInt32) -> Letter {
    scalar < UInt32(Self.tableSize) ? entries[Int(scalar)] : Self.beyondTable(scalar)
  }

  private static func beyondTable(_ scalar: UInt32) -> Letter {
    switch scalar {
    case 0xAC00...0xD7A3: Letter(kind: .hangul)
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC: Letter(kind: .kana)
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: Letter(kind: .han)
    case 0xFF21...0xFF3A: Letter(kind: .latin, unit: UInt8(scalar - 0xFF21), isUpper: true)
    case 0xFF41...0xFF5A: Letter(kind: .latin, unit: UInt8(scalar - 0xFF41))
    case 0xFF10...0xFF19: Letter(kind: .digit, unit: UInt8(scalar - 0xFF10))
    default: Letter(kind: Self.symbolKind(scalar))
    }
  }

  private static func symbolKind(_ scalar: UInt32) -> Letter.Kind {
    switch scalar {
    case 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: .silent
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: .silent
    case 0x2010...0x2015, 0x2212, 0xFF0D, 0x30A0, 0xFF1D: .hyphen
    case 0xFF0C, 0x3001: .comma
    case 0xFF0E, 0x2024: .dot
    case 0xFF08, 0x201C, 0x201E, 0x300C, 0x300E, 0x3010, 0x300A: .opening
    case 0xFF09, 0x201D, 0x300D, 0x300F, 0x3011, 0x300B: .closing
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: .space
    case 0x2016...0x206F, 0x2190...0x2BFF, 0x3002...0x3020, 0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF65,
      0xFFFD, 0x1F000...0x1FAFF:
      .punctuation
    default: .other
    }
  }
}

extension LetterTable {
  private init() {
    entries = (0..<UInt32(Self.tableSize)).map { Letter(kind: Self.defaultKind($0)) }
    addLatin()
    addCyrillic()
    addGroups(NativeUnits.arabic, as: .arabic)
    addGroups(NativeUnits.hebrew, as: .hebrew)
    for script in [NativeUnits.greek, NativeUnits.armenian, NativeUnits.georgian] {
      addSpelled(letters: script.letters, latin: script.latin)
    }
    addGreekAccents()
  }

  private static func defaultKind(_ scalar: UInt32) -> Letter.Kind {
    switch scalar {
    case 0x27, 0x60, 0xB4, 0x2B9...0x2DF, 0x55A, 0x5F3, 0x5F4, 0xAD, 0x640, 0x61C, 0x387, 0x384, 0x385: .silent
    case 0x300...0x36F: .mark
    case 0x591...0x5BD, 0x5BF...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x674, 0x621, 0x483...0x489:
      .silent
    case 0x2D, 0x5BE, 0x58A: .hyphen
    case 0x2C, 0x60C, 0x61B: .comma
    case 0x2E, 0x6D4: .dot
    case 0x28, 0x5B, 0xAB: .opening
    case 0x29, 0x5D, 0xBB: .closing
    case 0x00...0x20, 0x7F...0xA0: .space
    case 0x21...0x7E, 0xA1...0xBF, 0xD7, 0xF7: .punctuation
    default: .other
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ kind: Letter.Kind, unit: UInt8) {
    put(scalar, Letter(kind: kind, unit: unit))
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    if upper.count == 1, let capital = upper.first, capital != scalar {
      put(capital, Letter(kind: kind, unit: unit, isUpper: true))
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ letter: Letter) {
    if Int(scalar.value) < entries.count { entries[Int(scalar.value)] = letter }
  }

  private mutating func addLatin() {
    for unit in UInt8(0)..<26 { add(Unicode.Scalar(0x61 + unit), .latin, unit: unit) }
    for (base, forms) in LatinUnits.folds {
      for scalar in forms.unicodeScalars { add(scalar, .latin, unit: Self.unit(base)) }
    }
    addGroups(LatinUnits.marked, as: .latin, from: LatinUnits.firstMarked)
    // "ı" and "i" share the capital "I", which stays an i; "İ" is an i as well.
    put("I", Letter(kind: .latin, unit: 8, isUpper: true))
    put("İ", Letter(kind: .latin, unit: 8, isUpper: true))
    for digit in UInt8(0)..<10 { put(Unicode.Scalar(0x30 + digit), Letter(kind: .digit, unit: digit)) }
    for (mark, pairs) in LatinUnits.combining {
      let scalars = Array(pairs.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        let base = UInt32(entries[Int(scalars[index].value)].unit)
        marked[mark &* 32 &+ base] = entries[Int(scalars[index + 1].value)].unit
      }
    }
  }

  /// Number of a plain Latin letter.
  private static func unit(_ letter: String) -> UInt8 { letter.utf8.first.map { $0 &- 0x61 } ?? 0 }

  private mutating func addGroups(_ groups: [String], as kind: Letter.Kind, from first: UInt8 = 0) {
    for (offset, group) in groups.enumerated() {
      for scalar in group.unicodeScalars { add(scalar, kind, unit: first + UInt8(offset)) }
    }
  }

  private mutating func addCyrillic() {
    for (offset, scalar) in NativeUnits.cyrillic.unicodeScalars.enumerated() {
      add(scalar, .cyrillic, unit: UInt8(offset))
    }
    for scalar in NativeUnits.cyrillicSilent.unicodeScalars { add(scalar, .silent, unit: 0) }
    for (letter, vowel) in NativeUnits.cyrillicIotated {
      guard let scalar = letter.unicodeScalars.first, let sound = vowel.unicodeScalars.first else { continue }
      add(scalar, .cyrillicIotated, unit: entries[Int(sound.value)].unit)
    }
  }

  private mutating func addSpelled(letters: String, latin: String) {
    for (scalar, spelling) in zip(letters.unicodeScalars, latin.split(separator: " ")) {
      add(scalar, .spelled, unit: UInt8(spellings.count))
      spellings.append(spelling.utf8.map { $0 &- 0x61 })
    }
  }

  /// Accented Greek vowels sound like plain ones.
  private mutating func addGreekAccents() {
    for (plain, accented) in [("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ")] {
      guard let base = plain.unicodeScalars.first else { continue }
      for scalar in accented.unicodeScalars { add(scalar, .spelled, unit: entries[Int(base.value)].unit) }
    }
  }
}
