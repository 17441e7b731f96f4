import Foundation
import OnomaKit
import Synchronization

/// The stages that read running text, with their plain twins.
struct TextStages {
  struct Stage {
    let name: String
    let work: () throws -> Void
    let baselineName: String
    let baseline: () throws -> Void
  }

  let documents: [Document]

  var all: [Stage] { [decoding, normalizing, segmenting, detecting, extracting] }

  private var decoding: Stage {
    let bytes = documents.map(\.text.utf8)
    return Stage(
      name: "decode", work: { for text in bytes { _ = try SourceText(decoding: text) } },
      baselineName: "scalar-by-scalar UTF-8 decoder",
      baseline: {
        for text in bytes {
          var codec = UTF8()
          var iterator = text.makeIterator()
          var count = 0
          while case .scalarValue = codec.decode(&iterator) { count += 1 }
          blackHole(count)
        }
      })
  }

  private var normalizing: Stage {
    let texts = documents.map(\.text)
    let normalizer = Normalizer(.nfc)
    return Stage(
      name: "normalize (NFC)", work: { for text in texts { _ = try normalizer.normalized(text) } },
      baselineName: "Foundation's precomposedStringWithCanonicalMapping",
      baseline: { for text in texts { blackHole(text.string.precomposedStringWithCanonicalMapping.utf8.count) } })
  }

  private var segmenting: Stage {
    let texts = documents.map(\.text)
    return Stage(
      name: "segment (words)",
      work: {
        let tokenizer = try TextTokenizer(unit: .word)
        for text in texts { blackHole(try tokenizer.tokens(in: text).count) }
      },
      baselineName: "splitting at characters that are no letters",
      baseline: { for text in texts { blackHole(text.string.split { !$0.isLetter && !$0.isNumber }.count) } })
  }

  private var detecting: Stage {
    let texts = documents.map(\.text)
    let recognizer = LanguageRecognizer()
    return Stage(
      name: "detect language (spans)",
      work: { for text in texts { blackHole(recognizer.languageSpans(in: text).count) } },
      baselineName: "counting trigrams in a dictionary",
      baseline: {
        for text in texts {
          var counts: [UInt32: Int] = [:]
          var window: UInt32 = 0
          for byte in text.utf8 {
            window = (window << 8 | UInt32(byte)) & 0xFF_FFFF
            counts[window, default: 0] += 1
          }
          blackHole(counts.count)
        }
      })
  }

  private var extracting: Stage {
    let recognizer = LanguageRecognizer()
    let spans = documents.map { recognizer.languageSpans(in: $0.text) }
    let extractor = CapitalizedRunExtractor()
    let linker = ShortFormLinker()
    return Stage(
      name: "mentions and short forms",
      work: {
        for (document, languages) in zip(documents, spans) {
          let mentions = try extractor.mentions(in: document, languages: languages)
          blackHole(linker.chains(of: mentions, in: document.text).count)
        }
      },
      baselineName: "words that begin with a capital",
      baseline: {
        for document in documents {
          let words = document.text.string.split { !$0.isLetter }
          blackHole(words.count { $0.first?.isUppercase == true })
        }
      })
  }
}

/// Keeps the optimizer from dropping work whose result nobody reads: an empty function would be seen to need nothing.
func blackHole(_ value: Int) { swallowed.wrappingAdd(value, ordering: .relaxed) }

private let swallowed = Atomic<Int>(0)
