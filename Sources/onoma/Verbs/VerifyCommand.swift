import ArgumentParser
import Foundation
import OnomaKit

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Derives a store anew from its log and compares everything, byte for byte.",
    discussion: """
      Ends with 65 and names the first difference when the store holds anything else than what its log says.

      Example:
        onoma verify --store press.onoma
      """)

  @OptionGroup var file: StoreFile

  func run() async throws {
    try await reportingFailures {
      try await judging {
        let store = try file.existing()
        let folder = NSTemporaryDirectory() + "onoma-verify-\(UUID().uuidString)"
        do {
          try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
          throw CommandFailure(.inputOutput, "\(folder): cannot be made: \(SystemMessage.text(of: error))")
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // In a file, so that a large store needs no more memory than a small one.
        let rebuilt = try StoreFile.open(folder + "/rebuilt.onoma")
        var bar = ProgressBar(title: "Entries", total: 0)
        var entries = 0
        let difference = try await StoreVerifier(store).firstDifference(rebuiltIn: rebuilt) { entry in
          entries = entry
          bar.update(entry)
        }
        bar.clear()
        if let difference {
          throw CommandFailure(
            .badInput,
            "\(file.store): \(difference.place): the store holds \(Self.shown(difference.found)), its log says \(Self.shown(difference.expected)); "
              + "restore a copy")
        }
        let counts = try await store.counts()
        var output = OutputWriter.standardOutput
        try output.line(
          "\(entries) entries, \(counts.documents) documents, \(counts.entities) entities, \(counts.judgments) judgments: "
            + "as the log says")
        try output.flush()
      }
    }
  }

  /// An entry of the log may hold hundreds of articles: the beginning tells which one it is.
  private static func shown(_ content: String) -> String {
    content.utf8.count > mostShown ? "\(content.prefix(mostShown)) …" : content
  }

  private static let mostShown = 400
}
