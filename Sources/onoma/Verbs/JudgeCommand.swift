import ArgumentParser
import OnomaKit

struct JudgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Records that two entities, mentions or names are same, different, or that nobody can tell.",
    discussion: """
      A side is an entity's id, a mention as document:start-end (UTF-8 bytes), or a name; a name that several entities \
      bear is refused with their ids. Same joins two entities: the younger id leads to the older. Different keeps them \
      apart whatever comes, and parts an entity that holds both. Unsure is remembered. A judgment that contradicts others \
      is refused with their numbers.

      Examples:
        onoma judge --store press.onoma same "Mark Twain" "Samuel Clemens" --author desk
        onoma judge --store press.onoma different a.txt:12-20 b.txt:0-8 --note "two ministers"
        onoma judge --store press.onoma --undo 17
      """)

  @OptionGroup var file: StoreFile
  @OptionGroup var options: JudgingOptions

  @Option(help: ArgumentHelp("Takes a judgment back, by its number in the log.", valueName: "n"))
  var undo: Int?

  @Option(help: "text or jsonl.")
  var format = AnswerFormat.text

  @Argument(help: "same, different or unsure; then two ids, mentions or names.")
  var words: [String] = []

  func validate() throws {
    if undo != nil {
      guard words.isEmpty else { throw ValidationError("--undo takes no verdict and no sides.") }
    } else {
      guard words.count == 3, verdict != nil else {
        throw ValidationError("Give same, different or unsure, and two ids, mentions or names.")
      }
    }
  }

  private var verdict: Judgment.Verdict? { words.first.flatMap { Judgment.Verdict(rawValue: $0) } }

  func run() async throws {
    try await reportingFailures {
      let store = try file.existing()
      let judge = Judge(store, author: options.author)
      var output = OutputWriter.standardOutput
      let record: JudgingRecord
      if let undo {
        let entry = try await judging { try await judge.takeBack(undo, note: options.note, at: options.time) }
        record = JudgingRecord(entry: entry, takenBack: undo)
      } else if let verdict {
        let outcome = try await judging {
          try await judge.record(verdict, words[1], words[2], note: options.note, at: options.time)
        }
        record = JudgingRecord(outcome)
      } else {
        return
      }
      try output.line(format == .text ? record.text : try JSONText.line(record))
      try output.flush()
    }
  }
}

/// What a judgment did, for people and for programs.
struct JudgingRecord: Encodable {
  let entry: Int
  let effect: String
  var entities: [String] = []
  var sightings: Int?
  var undone: Int?
  let text: String

  private enum CodingKeys: String, CodingKey {
    case entry, effect, entities, sightings, undone
  }

  init(entry: Int, takenBack: Int) {
    self.entry = entry
    effect = "undone"
    undone = takenBack
    text = "\(entry)  entry \(takenBack) is taken back"
  }

  init(_ outcome: JudgingOutcome) {
    entry = outcome.entry
    switch outcome.effect {
    case .joined(let younger, let older):
      effect = "joined"
      entities = [younger.rawValue, older.rawValue]
      text = "\(entry)  same: \(younger) leads to \(older) from now on"
    case .confirmed(let id):
      effect = "confirmed"
      entities = [id.rawValue]
      text = "\(entry)  same: they were one already, \(id)"
    case .parted(let source, let part, let count):
      effect = "parted"
      entities = [source.rawValue, part.rawValue]
      sightings = count
      text = "\(entry)  different: \(count) sightings of \(source) are \(part) now"
    case .keptApart(let left, let right):
      effect = "apart"
      entities = [left.rawValue, right.rawValue]
      text = "\(entry)  different: \(left) and \(right) stay apart"
    case .remembered:
      effect = "remembered"
      text = "\(entry)  unsure: nobody is asked again"
    }
  }
}
