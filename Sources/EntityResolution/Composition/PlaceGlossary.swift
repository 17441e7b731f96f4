import Lexicons
import TextModel

/// Finds places by name in every language that the package has names for.
struct PlaceGlossary: Sendable {
  /// The place that a name stands for; nil when it is not known.
  func place(named name: String, language: Language) -> String? {
    nil
  }

  /// The best identifier of a place that a word list gave: one place, one identifier, whatever list named it.
  func settled(_ id: String) -> String { id }
}
