/// A sign that a name was written to look like another, or misread: a person should see it.
public enum NameWarning: String, Hashable, Sendable, CaseIterable {
  /// Latin and Cyrillic letters in one word: *Тоkаyev*.
  case mixedScripts
  /// Digits in place of letters: *Sech1n* beside *Sechin*.
  case digitsAmongLetters
  /// Letters that look like others side by side: *rnilan* beside *milan*.
  case lookAlikeLetters

  /// The warning as a person reads it.
  public var explanation: String {
    switch self {
    case .mixedScripts: "letters of two scripts in one word"
    case .digitsAmongLetters: "digits in place of letters"
    case .lookAlikeLetters: "letters that look like others"
    }
  }
}
