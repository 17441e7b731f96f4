import Benchmark
import OnomaKit

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, .throughput, .peakMemoryResident]
  Benchmark.defaultConfiguration.maxDuration = .seconds(1)

  for sample in SampleText.all {
    Benchmark("decode \(sample.name)") { _ in blackHole(try SourceText(decoding: sample.text.utf8)) }
    Benchmark("normalize \(sample.name)") { _ in blackHole(try Normalizer(.nfc).normalized(sample.text)) }
    Benchmark("segment \(sample.name)") { benchmark in
      let tokenizer = try TextTokenizer(unit: .word)
      benchmark.startMeasurement()
      blackHole(try tokenizer.tokens(in: sample.text))
    }
    Benchmark("detect \(sample.name)") { _ in blackHole(LanguageRecognizer().languageSpans(in: sample.text)) }
    Benchmark("annotate \(sample.name)") { _ in
      blackHole(try ArticleAnnotator().annotate(Document(id: "sample", text: sample.text)))
    }
    Benchmark("resolve \(sample.name)") { _ in
      let pipeline = ArticlePipeline(store: .inMemory())
      blackHole(try await pipeline.process(Document(id: "sample", text: sample.text)))
    }
  }

  for (left, right) in [
    ("Kassym-Jomart Tokayev", "Kassim Jomart Tokaev"), ("Токаев", "Tokayev"), ("习近平", "Xi Jinping"),
  ] {
    Benchmark("romanize \(left)") { _ in blackHole(Romanizer.romanized(left)) }
    Benchmark("compare \(left) \(right)") { _ in blackHole(NameMatcher().compare(left, right)) }
  }
}
