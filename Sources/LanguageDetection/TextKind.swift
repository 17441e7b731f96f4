/// What a short text is made of: words of a language, or something that no language owns.
enum TextKind {
  /// Words: what is asked about.
  case prose
  /// One capitalized word, which is most often a name.
  case oneName
  case nameList
  case sourceCode

  /// Longer texts are prose: nobody asks for the language of a list that long, and looking costs time.
  private static let maximumBytes = 2_000

  init(_ bytes: [UInt8]) {
    guard bytes.count <= Self.maximumBytes else {
      self = .prose
      return
    }
    if SourceCode.looksLike(bytes) {
      self = .sourceCode
    } else {
      self = NameList.kind(of: bytes)
    }
  }

  /// What is left of a language's probability: letters of names and of code still hint at an origin.
  var languageShare: Double {
    switch self {
    case .prose, .oneName: 1
    case .nameList, .sourceCode: 0.3
    }
  }

  /// An answer less likely than this is `und`, unless the caller's own bound is higher.
  ///
  /// A name alone gets a bound of its own because it is spread thin over a whole alphabet: `Путин` is Kyrgyz, Russian
  /// and Bulgarian with a fifth each. Words of a language are named with a third and more.
  var leastProbability: Double {
    switch self {
    case .prose: 0
    case .oneName: 0.3
    case .nameList, .sourceCode: 0.5
    }
  }

  /// True for texts that have no passages: their names may come from anywhere.
  var isOnePassage: Bool { languageShare < 1 }
}
