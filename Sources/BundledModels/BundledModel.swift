internal import CModels

/// The models that are linked into the package.
///
/// Their bytes lie in the read-only data of the program: naming one costs nothing, and its pages are loaded when they
/// are first read.
package enum BundledModel {
  /// The language recognizer's weights (``ModelKind/language``).
  package static var language: ModelBytes {
    ModelBytes(linkedAt: onoma_language_model(), count: onoma_language_model_size())
  }

  /// The word lists (``ModelKind/lexicons``).
  package static var lexicons: ModelBytes {
    ModelBytes(linkedAt: onoma_lexicons(), count: onoma_lexicons_size())
  }

  /// Spelling costs and weights of name matching (``ModelKind/names``).
  package static var names: ModelBytes {
    ModelBytes(linkedAt: onoma_names(), count: onoma_names_size())
  }

  /// The mention finder's weights (``ModelKind/mentions``).
  package static var mentions: ModelBytes {
    ModelBytes(linkedAt: onoma_mention_model(), count: onoma_mention_model_size())
  }

  /// Letters of languages, for the guess of encodings (``ModelKind/encodings``).
  package static var encodings: ModelBytes {
    ModelBytes(linkedAt: onoma_encoding_model(), count: onoma_encoding_model_size())
  }

  /// Units of letters in two scripts, for readings of names (``ModelKind/readings``).
  package static var readings: ModelBytes {
    ModelBytes(linkedAt: onoma_reading_model(), count: onoma_reading_model_size())
  }
}
