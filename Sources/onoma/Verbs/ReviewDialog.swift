import OnomaKit

/// What a person answers to a question.
enum ReviewAnswer: Equatable {
  case verdict(Judgment.Verdict)
  case skip
  case quit

  /// - Parameter line: a word or its first letter, in any case; nil when it is none of these.
  init?(_ line: String) {
    let typed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let words: [(String, ReviewAnswer)] = [
      ("yes", .verdict(.same)), ("no", .verdict(.different)), ("unsure", .verdict(.unsure)), ("skip", .skip),
      ("quit", .quit),
    ]
    guard !typed.isEmpty, let word = words.first(where: { $0.0.hasPrefix(typed) }) else { return nil }
    self = word.1
  }
}

/// Asks a person the questions of a review, one by one, and records the answers at once: who leaves in the middle, or
/// whose line is cut, has lost nothing.
struct ReviewDialog {
  let store: any EntityStore
  let judge: Judge
  let options: JudgingOptions
  var output = OutputWriter.standardOutput
  private let style = TerminalStyle.standardOutput
  private var recorded = 0
  private var skipped = 0

  private static let choice = "y same · n different · u unsure · s skip · q quit"

  init(_ store: any EntityStore, _ options: JudgingOptions) {
    self.store = store
    self.options = options
    judge = Judge(store, author: options.author)
  }

  mutating func ask(_ questions: [ReviewQuestion]) async throws {
    guard !questions.isEmpty else {
      try output.line("Nothing to ask: no two entities are in doubt that nobody has judged.")
      return try output.flush()
    }
    for (place, question) in questions.enumerated() {
      try await show(question, "\(place + 1) of \(questions.count)")
      switch try answer() {
      case .verdict(let verdict): try await record(verdict, question)
      case .skip: skipped += 1
      case .quit: return try end()
      }
    }
    try end()
  }

  private mutating func show(_ question: ReviewQuestion, _ place: String) async throws {
    try output.line("")
    let percent = Int((question.probability.value * 100).rounded())
    try output.line("\(style.strong("Are these one?"))  \(style.faint("\(place), \(percent)% likely"))")
    for reason in question.judgment.evidence { try output.line(style.faint("    \(reason)")) }
    for side in [question.left, question.right] {
      try output.line("")
      for line in try await ReviewText.lines(side, in: store, style) { try output.line(line) }
    }
    try output.line("")
  }

  /// What is typed, asked for until it is an answer. The end of input, as by ⌃D, quits.
  private mutating func answer() throws -> ReviewAnswer {
    try output.write("\(Self.choice): ")
    while true {
      try output.flush()
      guard let line = readLine() else {
        try output.line("")
        return .quit
      }
      if let answer = ReviewAnswer(line) { return answer }
      try output.write("Please answer y, n, u, s or q: ")
    }
  }

  private mutating func record(_ verdict: Judgment.Verdict, _ question: ReviewQuestion) async throws {
    do {
      let outcome = try await judge.record(
        verdict, question.left.id.rawValue, question.right.id.rawValue, note: options.note, at: options.time)
      recorded += 1
      try output.line("recorded as entry \(JudgingRecord(outcome).text)")
    } catch let failure as JudgingFailure {
      // An earlier answer may have settled this one otherwise.
      try output.line("not recorded: \(failure)")
    }
  }

  private mutating func end() throws {
    let undo = recorded > 0 ? "; onoma judge --undo takes an entry back" : ""
    try output.line("")
    try output.line("\(EntityListing.counted(recorded, "answer")) recorded, \(skipped) skipped\(undo)")
    try output.flush()
  }
}

/// One side of a question, for people: its names, and the company it keeps.
enum ReviewText {
  /// Company and articles shown of each side.
  private static let shown = 6

  static func lines(
    _ side: StoredEntity, in store: any EntityStore, _ style: TerminalStyle
  ) async throws -> [String] {
    var lines = EntityListing.lines(side)
    if let title = lines.first {
      let label = Entity(side).label
      lines[0] = style.strong(label) + style.faint(title.dropFirst(label.count))
    }
    do {
      return lines + (try await context(of: side, in: store))
    } catch { throw CommandFailure(error) }
  }

  private static func context(
    of side: StoredEntity, in store: any EntityStore
  ) async throws(StoreFailure) -> [String] {
    let company = try await store.storedEntities(Array(side.company.prefix(shown))).map { Entity($0).label }
    let sightings = try await store.sightings(of: side.id, from: 0, limit: shown)
    let articles = sightings.map(\.mention.document.rawValue).joined(separator: ", ")
    return (company.isEmpty ? [] : ["    company    \(company.joined(separator: ", "))"]) + [
      "    articles   \(articles)"
    ]
  }
}
