import ArgumentParser
import OnomaKit

/// Two things of a store that a question is about, and how to answer it.
struct EntityPair: ParsableArguments {
  @OptionGroup var file: StoreFile

  @Option(help: "text or jsonl.")
  var format = AnswerFormat.text

  @Argument(help: "An id, a mention as document:start-end, or a name.")
  var left: String

  @Argument(help: "Another id, mention or name.")
  var right: String

  /// The store, and what it has under either side.
  func found() async throws -> (any EntityStore, FoundEntity, FoundEntity) {
    let store = try file.existing()
    let finder = EntityFinder(store)
    return (store, try await finder.find(left), try await finder.find(right))
  }
}
