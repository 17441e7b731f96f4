import ArgumentParser
import Foundation
import ICUBridge

/// `DataBuilder glossary`: learns which words of organizations' names translate each other.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Learns translations of words from names of organizations in many languages.")

  @Option(help: "Lines of entity, type, language, name, sorted by entity.") var clusters: String
  @Option(help: "The list to write.") var output = "Sources/DataBuilder/Lists/organization-glossary/learned.txt"

  private static let note = """
    # Read by NameMatching: words in names of organizations and what they translate, an English word first.
    # Learned by `DataBuilder glossary`. Sources: Research Organization Registry, CC0; OFAC SDN list, public domain;
    # restrictive measures of the EU (Official Journal of the EU, Decision 2011/833/EU).

    """

  func run() throws {
    var forms: [String: Set<String>] = [:]
    for (language, examples) in try examples().sorted(by: { $0.key < $1.key }) {
      for found in GlossaryMiner().translations(of: examples) where !Self.isSmall(found) {
        forms[found.english, default: []].formUnion(Self.spellings(of: found.word))
      }
      print("\(language): \(examples.count) entities")
    }
    let lines = forms.sorted { $0.key < $1.key }.map { ([$0.key] + $0.value.sorted()).joined(separator: "|") }
    let url = URL(fileURLWithPath: output)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (Self.note + lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
    print("\(output): \(lines.count) lines, \(forms.values.reduce(0) { $0 + $1.count }) forms")
  }

  /// Words that join others translate nothing, a word equal to the English one needs no line, and
  /// in Latin letters very short words are articles and prepositions of languages with few examples.
  private static func isSmall(_ found: GlossaryMiner.Translation) -> Bool {
    let small: Set<String> = [
      "of", "and", "for", "the", "in", "at", "to", "on", "by", "with", "named", "after", "de", "la", "fuer", "et", "st",
    ]
    return small.contains(found.english) || found.english.count < 2 || found.word == found.english
      || found.word.count < 2 || (found.word.count < 4 && found.word.utf8.first.map { $0 < 0x80 } == true)
  }

  /// A word in Han in simplified and traditional characters.
  private static func spellings(of word: String) -> Set<String> {
    guard CharacterRuns.isHan(word) else { return [word] }
    let others = ["Hans-Hant", "Hant-Hans"].compactMap { try? ICUTransliterator($0).transliterated(word) }
    return Set([word] + others)
  }

  /// Entities by language; names in other scripts by their script, for their languages share words.
  private func examples() throws -> [String: [GlossaryMiner.Example]] {
    var found: [String: [GlossaryMiner.Example]] = [:]
    var entity: Substring = ""
    var names: [(language: String, name: String)] = []
    func close() {
      // Lists that tell no language are in English; beside English names, those of no told language are something else.
      if !names.contains(where: { $0.language == "en" }) {
        for index in names.indices where names[index].language == Self.unknownLatin { names[index].language = "en" }
      }
      let english = Set(names.filter { $0.language == "en" }.flatMap { CharacterRuns.words(of: $0.name) })
      guard !english.isEmpty else { return }
      for (language, group) in Dictionary(grouping: names, by: \.language) where language != "en" && language != "und" {
        let words = Set(group.flatMap { CharacterRuns.words(of: $0.name) })
        found[language, default: []].append(GlossaryMiner.Example(words: words, english: english))
      }
    }
    for line in try String(contentsOfFile: clusters, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, fields[1] == "org" else { continue }
      if fields[0] != entity {
        close()
        (entity, names) = (fields[0], [])
      }
      names.append((Self.group(String(fields[2]), String(fields[3])), String(fields[3])))
    }
    close()
    return found
  }

  private static let unknownLatin = "latin"

  private static func group(_ language: String, _ name: String) -> String {
    let scalars = name.unicodeScalars.filter(\.properties.isAlphabetic)
    if scalars.contains(where: { (0x0400...0x052F).contains($0.value) }) { return "cyrillic" }
    if scalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) { return "hangul" }
    if scalars.contains(where: { $0.properties.isIdeographic || (0x3040...0x30FF).contains($0.value) }) { return "han" }
    let isLatin = scalars.allSatisfy { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) }
    return isLatin && language == "und" ? unknownLatin : language
  }
}
