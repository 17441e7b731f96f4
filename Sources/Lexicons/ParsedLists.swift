import BundledModels
import Synchronization

/// The edited lists, each taken apart when it is first asked for: most programs meet two languages, not twelve.
final class ParsedLists: Sendable {
  private struct State {
    /// Where the lists lie in the file; nil before anybody asked.
    var texts: [Lexicon.Key: [ModelBytes]]?
    var groups: [Lexicon.Key: [Lexicon.Group]] = [:]
  }

  private let state = Mutex(State())

  /// The groups of a list in one language alone.
  func groups(_ key: Lexicon.Key, of file: LexiconFile?) -> [Lexicon.Group] {
    state.withLock { state in
      if let known = state.groups[key] { return known }
      let groups = Self.texts(key, of: file, &state).flatMap { text in
        LexiconListText.groups(in: String(decoding: text.array, as: UTF8.self))
      }
      state.groups[key] = groups
      return groups
    }
  }

  /// The texts of a list in one language alone.
  func texts(_ key: Lexicon.Key, of file: LexiconFile?) -> [ModelBytes] {
    state.withLock { Self.texts(key, of: file, &$0) }
  }

  private static func texts(_ key: Lexicon.Key, of file: LexiconFile?, _ state: inout State) -> [ModelBytes] {
    if let known = state.texts { return known[key] ?? [] }
    let sections = (try? file?.listSections()) ?? []
    let texts = Dictionary(
      sections.map { (Lexicon.Key(list: $0.list, language: $0.language), [$0.text]) }, uniquingKeysWith: +)
    state.texts = texts
    return texts[key] ?? []
  }
}
