public import TextModel

extension LanguageRecognizer {
  /// What the caller knows or wishes.
  public struct Options: Sendable {
    /// The only languages that may be answered; empty: all that the model knows.
    ///
    /// `zh` and `sr` admit both of their scripts.
    public var constraints: Set<Language> = []
    /// How many times likelier than others a language is before the text is read; 1 says nothing, and so do factors
    /// that are not positive numbers.
    public var hints: [Language: Double] = [:]
    /// Answers less likely than this are given as `und`.
    ///
    /// Low by default: among close relatives (Danish and Norwegian, Croatian and Serbian) the right answer for a single
    /// word often has a third of the probability, and gibberish is recognized by itself.
    public var minimumProbability = 0.2

    public init() {}
  }
}
