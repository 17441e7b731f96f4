import Synchronization
import TextModel

/// A definition with its compiled forms, made at first use.
final class SchemeEntry: Sendable {
  let definition: SchemeDefinition
  private let faithfulForm = AtomicLazyReference<CompiledScheme>()
  private let foldedForm = AtomicLazyReference<CompiledScheme>()

  init(_ definition: SchemeDefinition) { self.definition = definition }

  /// Writes as the standard prints.
  var faithful: CompiledScheme { faithfulForm.load() ?? faithfulForm.storeIfNil(CompiledScheme(definition)) }

  /// Writes ASCII: diacritics and apostrophes dropped.
  var folded: CompiledScheme {
    foldedForm.load() ?? foldedForm.storeIfNil(CompiledScheme(definition, foldsToASCII: true))
  }
}

/// All schemes, by id and by language.
struct SchemeRegistry: Sendable {
  static let shared = SchemeRegistry()

  let entries: [SchemeEntry]
  private let byID: [String: SchemeEntry]
  private let byLanguage: [String: [SchemeEntry]]

  private init() {
    entries = SchemeCatalog.definitions.map(SchemeEntry.init)
    byID = Dictionary(entries.map { ($0.definition.scheme.id, $0) }) { first, _ in first }
    byLanguage = Dictionary(grouping: entries) { $0.definition.scheme.language.code }
  }

  func entry(id: String) -> SchemeEntry? { byID[id] }

  func entries(for language: Language) -> [SchemeEntry] { byLanguage[language.code] ?? [] }
}
