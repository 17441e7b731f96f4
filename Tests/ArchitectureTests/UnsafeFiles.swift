/// The files that may hold unsafe code, each with its reason. Two rooms exist for it.
enum UnsafeFiles {
  static let rooms = [
    "ICUBridge": "the door to ICU: owns its handles and hands buffers across",
    "MarkupBridge": "the door to the parsers of pages and feeds: hands their events across",
    "BundledModels": "reads models in place, bounds checked at every access",
    "DataBuilder": "a tool that trains models, never linked into the library",
  ]

  static let files = [
    "Sources/LanguageDetection/AlphabetModel.swift": "sums model weights for every n-gram of a text",
    "Sources/Lexicons/PackedIndex.swift": "looks up every word of a text, bounds checked once a look-up",
    "Sources/Lexicons/WordScan.swift": "reads every word of a text against a packed list",
    "Sources/MentionExtraction/MentionModel.swift": "adds up some forty weights for every span of words",
    "Sources/MentionExtraction/NameFinder.swift": "lends the table of weights to the sums of one article",
    "Sources/NameIndexing/File/FileDoor.swift": "hands the bytes of a new index to the system's write",
    "Sources/NameIndexing/File/IndexChecksum.swift": "sums each block when it is first read, some gigabytes a second",
    "Sources/NameIndexing/File/IndexMemory.swift": "maps an index for reading, bounds checked at every access",
    "Sources/NameIndexing/Search/PostingScan.swift": "reads some thirty thousand postings for every search",
    "Sources/NameMatching/Matching/FeatureRow.swift": "lends a pair's features to the trees of the judge",
    "Sources/NameMatching/Matching/NameView.swift": "pins two names once for some ten spelling distances a pair",
    "Sources/NameMatching/Matching/PinnedList.swift":
      "lists of a pair on the stack: as arrays they cost five allocations",
    "Sources/NameMatching/Matching/PairModel.swift": "walks 120 trees for every pair, checked once before",
    "Sources/NameMatching/Parsing/NameScanner.swift": "reads every scalar of every name in one pass",
    "Sources/NameMatching/Spelling/SpellingComparer.swift": "carries the pinned arrays of NameView",
    "Sources/NameMatching/Spelling/SpellingTable.swift": "the inner loop of the weighted spelling distance",
    "Sources/Romanization/Engine/CompiledScheme+Writing.swift": "writes romanized bytes straight into their buffer",
    "Sources/Romanization/Engine/LazyForm.swift": "publishes a compiled scheme once, read without a lock by every name",
    "Sources/Romanization/Engine/ScalarTable.swift": "keeps table look-ups of the romanizing loop free of counting",
    "Sources/Romanization/Engine/WritingPass.swift": "the romanizing loop: stores whole words into its buffer",
    "Sources/Romanization/Engine/ScalarDecoding.swift": "decodes scalars for the romanizing loop",
    "Sources/Romanization/Folding/LatinFolding.swift": "folds every name on the way to the matcher",
    "Sources/UnicodeText/Normalization/ChunkScan.swift": "passes 64 bytes a step of every text",
    "Sources/UnicodeText/Normalization/DoubtfulLeads.swift": "compares every byte of every text, 64 at once",
    "Sources/UnicodeText/Normalization/Hangul.swift": "writes the parts of a syllable with two stores",
    "Sources/UnicodeText/Normalization/LetterPairs.swift": "keeps the table that every mark of a text is looked up in",
    "Sources/UnicodeText/Normalization/MarkPartners.swift": "looks at every mark of pointed and Indic text",
    "Sources/UnicodeText/Normalization/NormalizationCheck.swift": "looks at every scalar in doubt",
    "Sources/UnicodeText/Normalization/NormalizationPass.swift":
      "writes a text of unknown length, room checked before every write",
    "Sources/UnicodeText/Normalization/NormalizationPass+Changes.swift": "the same for each kind of change",
    "Sources/UnicodeText/Normalization/NormalizationPass+ICU.swift": "the same for what ICU has to judge",
    "Sources/UnicodeText/Normalization/NormalizationPass+Joins.swift": "the same for letters and marks that join",
    "Sources/UnicodeText/Normalization/Normalizer.swift": "lends a text to the loop over its scalars",
    "Sources/UnicodeText/Normalization/Replacements.swift": "writes what a scalar becomes with one store",
    "Sources/UnicodeText/Normalization/ResultDraft.swift": "owns the room that a rewritten text grows in",
    "Sources/UnicodeText/Normalization/ScalarEffects.swift": "keeps the tables of the loop over every scalar",
    "Sources/UnicodeText/Normalization/UTF8Walk.swift": "decodes the letter before a mark, in source or result",
  ]
}
