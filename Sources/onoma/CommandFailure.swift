import ArgumentParser
import OnomaKit

/// Why a run, or one document of it, failed: one line for standard error and the exit status that it leads to.
struct CommandFailure: Error {
  /// Exit statuses of `sysexits.h`, which scripts know how to read.
  enum Status: Int32, Comparable {
    case badInput = 65
    case missingInput = 66
    case internalFailure = 70
    case inputOutput = 74

    static func < (left: Status, right: Status) -> Bool { left.rawValue < right.rawValue }
  }

  let status: Status
  /// What, where and what to do, in one line.
  let message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }
}

extension CommandFailure {
  /// A store that cannot be used: broken content is bad input, all else lies with the disk.
  init(_ failure: StoreFailure) {
    let contents: Set<StoreFailure.Code> = [.corrupt, .foreignFile, .newerSchema, .conflict, .unknownEntry]
    self.init(contents.contains(failure.code) ? .badInput : .inputOutput, String(describing: failure))
  }

  /// An index that cannot be used: broken content is bad input, all else lies with the disk.
  init(_ failure: NameIndexFailure) {
    let status: Status =
      switch failure.code {
      case .missingFile: .missingInput
      case .inputOutput: .inputOutput
      default: .badInput
      }
    self.init(status, String(describing: failure))
  }

  init(_ failure: PipelineFailure) {
    switch failure {
    case .extraction: self.init(.badInput, String(describing: failure))
    case .resolution(let cause):
      if let store = cause.store {
        self.init(store)
      } else {
        self.init(.internalFailure, String(describing: cause))
      }
    }
  }
}

/// Collects what went wrong in a run that goes on, and ends it with the gravest status.
struct FailureLog {
  private(set) var count = 0
  private var gravest: CommandFailure.Status?

  /// Prints one failure on standard error and remembers its status.
  mutating func report(_ failure: CommandFailure) {
    StandardError.line("onoma: \(failure.message)")
    count += 1
    gravest = max(gravest ?? failure.status, failure.status)
  }

  /// Ends the command with the gravest status reported, if any was.
  func exitIfFailed() throws {
    if let gravest { throw ExitCode(gravest.rawValue) }
  }
}

extension AsyncParsableCommand {
  /// Runs a verb's work and turns a failure that ends it into one line and its exit status.
  func reportingFailures(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let failure as CommandFailure {
      var log = FailureLog()
      log.report(failure)
      try log.exitIfFailed()
    }
  }
}
