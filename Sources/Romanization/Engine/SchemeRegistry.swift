import TextModel

/// A definition with its compiled forms, made at first use.
final class SchemeEntry: Sendable {
  let definition: SchemeDefinition
  private let faithfulForm = LazyForm()
  private let foldedForm = LazyForm()
  let system: WritingSystem
  /// Whether the tables alone write the name, as they do for alphabets with capitals.
  let isPlain: Bool

  init(_ definition: SchemeDefinition) {
    self.definition = definition
    system = WritingSystem(definition.script) ?? .other
    if case .rules = definition.method { isPlain = !system.isCaseless } else { isPlain = false }
  }

  /// Writes as the standard prints.
  var faithful: CompiledScheme { faithfulForm.value { CompiledScheme(definition) } }

  /// Writes ASCII: diacritics and apostrophes dropped.
  var folded: CompiledScheme { foldedForm.value { CompiledScheme(definition, foldsToASCII: true) } }
}

/// All schemes, by id and by language.
struct SchemeRegistry: Sendable {
  static let shared = SchemeRegistry()

  let entries: [SchemeEntry]
  private let byID: [String: SchemeEntry]
  private let byLanguage: [String: [SchemeEntry]]
  private let byLanguageAndSystem: [String: [WritingSystem: [SchemeEntry]]]
  /// The same for codes of two letters, by number: what every name asks.
  private let byNumber: [[SchemeEntry]]
  private let firstByNumber: [SchemeEntry?]

  private init() {
    entries = SchemeCatalog.definitions.map(SchemeEntry.init)
    byID = Dictionary(entries.map { ($0.definition.scheme.id, $0) }) { first, _ in first }
    byLanguage = Dictionary(grouping: entries) { $0.definition.scheme.language.code }
    byLanguageAndSystem = byLanguage.mapValues { Dictionary(grouping: $0, by: \.system) }
    var byNumber = [[SchemeEntry]](repeating: [], count: Self.letterPairs * Self.systems)
    for entry in entries {
      guard let number = Self.number(of: entry.definition.scheme.language, entry.system) else { continue }
      byNumber[number].append(entry)
    }
    self.byNumber = byNumber
    firstByNumber = byNumber.map(\.first)
  }

  /// The scheme of a language that comes first for text in one script.
  func firstEntry(for language: Language, system: WritingSystem) -> SchemeEntry? {
    if let number = Self.number(of: language, system) { return firstByNumber[number] }
    return entries(for: language, system: system).first
  }

  private static let letterPairs = 26 * 26
  private static let systems = 16

  /// A number for a tag whose code has two letters, and a script.
  private static func number(of language: Language, _ system: WritingSystem) -> Int? {
    var tag = language.rawValue.utf8.makeIterator()
    guard let first = tag.next(), let second = tag.next() else { return nil }
    if let third = tag.next(), third != UInt8(ascii: "-") { return nil }
    let high = first &- 0x61, low = second &- 0x61
    guard high < 26, low < 26 else { return nil }
    return (Int(high) * 26 + Int(low)) * systems + Int(system.rawValue)
  }

  func entry(id: String) -> SchemeEntry? { byID[id] }

  func entries(for language: Language) -> [SchemeEntry] { byLanguage[language.code] ?? [] }

  /// The schemes of a language for text in one script.
  func entries(for language: Language, system: WritingSystem) -> [SchemeEntry] {
    if let number = Self.number(of: language, system) { return byNumber[number] }
    return byLanguageAndSystem[language.rawValue]?[system] ?? byLanguageAndSystem[language.code]?[system] ?? []
  }
}
