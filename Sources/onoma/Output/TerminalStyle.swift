import Foundation

/// Weight of letters for people at a terminal; plain text everywhere else.
///
/// Off when output is no terminal, when the terminal knows no styles, and when the reader asks for none by the variable
/// `NO_COLOR` (no-color.org).
struct TerminalStyle {
  private let isOn: Bool

  init(isOn: Bool) { self.isOn = isOn }

  static var standardOutput: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let asksForNone = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(isOn: isatty(STDOUT_FILENO) != 0 && !asksForNone && environment["TERM"] != "dumb")
  }

  /// For what the eye looks for first.
  func strong(_ text: some StringProtocol) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : String(text) }

  /// For what explains.
  func faint(_ text: some StringProtocol) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : String(text) }
}
