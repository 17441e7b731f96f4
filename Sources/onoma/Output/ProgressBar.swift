import Foundation

/// A line on a terminal's standard error that says how far a run has come; silent when nobody looks on.
struct ProgressBar {
  private let title: String
  private let total: Int
  private let isShown: Bool
  private var lastDrawn: ContinuousClock.Instant?

  /// Redrawing more often than ten times a second only makes it flicker.
  private static let interval = Duration.milliseconds(100)
  private static let width = 30

  /// - Parameter total: how many steps there are; 0 when that is not known.
  init(title: String, total: Int) {
    self.title = title
    self.total = total
    isShown = StandardError.isTerminal
  }

  /// Shows that `done` steps are behind.
  mutating func update(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastDrawn, now - lastDrawn < Self.interval, done != total { return }
    lastDrawn = now
    StandardError.write("\r\(title) \(bar(done))\u{1B}[K")
  }

  /// Removes the line, so that the next message starts clean.
  func clear() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }

  private func bar(_ done: Int) -> String {
    guard total > 0 else { return "\(done)" }
    let filled = min(done, total) * Self.width / total
    let blocks = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    return "\(blocks) \(done)/\(total)"
  }
}
