import OnomaKit

/// The pairs of entities that may be one, as questions to the reader with the answer to give.
struct DoubtfulLinks {
  private struct Question {
    let left: EntityID
    let right: EntityID
    let reason: LinkReasons.Reason
  }

  private let outcome: ResolveOutcome
  private let questions: [Question]

  /// More questions than this nobody answers on a page; `onoma review` has all.
  private static let shown = 60

  init(_ outcome: ResolveOutcome, _ reasons: LinkReasons) {
    self.outcome = outcome
    var asked: Set<[EntityID]> = []
    questions = reasons.doubtful.filter { asked.insert([$0.left, $0.right].sorted()).inserted }.prefix(Self.shown)
      .map { Question(left: $0.left, right: $0.right, reason: $0.reason) }
  }

  var markup: String {
    guard !questions.isEmpty else { return "" }
    return "<details id=\"questions\"><summary>Doubtful links (\(questions.count))</summary><ol>\n"
      + questions.map(item).joined() + "</ol></details>\n"
  }

  private func item(_ question: Question) -> String {
    let pair = "\(question.left) \(question.right)"
    return """
      <li>Is \(link(question.left, question.reason.left)) the same as \(link(question.right, question.reason.right))?
      <small>\(question.reason.bits)</small><br>\(MarkupText.isolated(question.reason.evidence))
      <code>onoma judge --store FILE same \(pair)</code> <code>onoma judge --store FILE different \(pair)</code></li>

      """
  }

  private func link(_ entity: EntityID, _ surface: String) -> String {
    let label = outcome.labels[entity] ?? surface
    let printed = label == surface ? "" : " (<bdi>\(MarkupText.escaped(surface))</bdi>)"
    return "<a href=\"#\(entity)\" class=\"to-entity\"><bdi>\(MarkupText.escaped(label))</bdi></a>\(printed)"
  }
}
