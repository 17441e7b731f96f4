import ArgumentParser
import Foundation
import OnomaKit

/// A time on the command line: ISO 8601, or seconds since 1970 behind an `@`.
struct TimeText: ExpressibleByArgument {
  let seconds: Int

  init?(argument: String) {
    if argument.hasPrefix("@") {
      guard let seconds = Int(argument.dropFirst()) else { return nil }
      self.seconds = seconds
      return
    }
    let formatter = ISO8601DateFormatter()
    for options in [ISO8601DateFormatter.Options.withInternetDateTime, [.withFullDate]] {
      formatter.formatOptions = options
      if let date = formatter.date(from: argument) {
        seconds = Int(date.timeIntervalSince1970)
        return
      }
    }
    return nil
  }

  /// Seconds of the machine's clock: the library asks no clock, the command does where nobody gives a time.
  static var now: Int { Int(Date().timeIntervalSince1970) }

  /// `2026-11-22T04:22:30Z`, or a dash for no time.
  static func text(_ seconds: Int?) -> String {
    guard let seconds else { return "-" }
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = .withInternetDateTime
    return formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
  }
}

/// A point of a log on the command line: the number of an entry, or a time.
struct LogPoint: ExpressibleByArgument {
  let point: StoreReplay.Point

  init?(argument: String) {
    if let number = Int(argument), number >= 0 {
      point = .entry(number)
    } else if let time = TimeText(argument: argument) {
      point = .time(time.seconds)
    } else {
      return nil
    }
  }
}

/// Who judges, and when.
struct JudgingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who judges.", valueName: "name"))
  var author = ProcessInfo.processInfo.environment["USER"] ?? "somebody"

  @Option(help: ArgumentHelp("Why, kept with the judgment.", valueName: "text"))
  var note = ""

  @Option(
    help: ArgumentHelp("When: 2026-11-22, 2026-11-22T09:30:00Z, or @seconds; now if not given.", valueName: "time"))
  var at: TimeText?

  var time: Int { at?.seconds ?? TimeText.now }
}

/// Text for people, or one object a line for programs.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case jsonl
}
