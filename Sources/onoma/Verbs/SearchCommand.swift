import ArgumentParser
import OnomaKit

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds the likely names for a spelling in an index.",
    discussion: """
      Each line holds a name in any spelling and script; one JSON array of ids comes out, best first. With --report a \
      line holds the id that should be found, a tab, and the name; how many were found stands on standard error at the \
      end.

      Examples:
        echo 'Касым-Жомарт Токаев' | onoma search --index people.onx
        onoma search --index people.onx --limit 3 --format tsv names.txt
        onoma search --index people.onx --report queries.tsv > /dev/null
      """)

  @Option(help: ArgumentHelp("An index made by onoma index build.", valueName: "file"))
  var index: String

  @Option(help: "Ids a name, at most.")
  var limit = 10

  @Option(help: "json, or tsv: id<TAB>name<TAB>probability of every hit, an empty line behind each name's.")
  var format = Format.json

  @Option(help: "Finds only names of this type, and of unknown type: person, org or place.")
  var type: CompareCommand.TypeName?

  @Option(help: ArgumentHelp("Finds only names of this language, and of unknown language.", valueName: "code"))
  var lang: String?

  @Flag(help: "Reads id<TAB>name and tells how many were found.")
  var report = false

  @Argument(help: "A file of lines; none, or -, is standard input.")
  var path: String?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
    case tsv
  }

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() async throws {
    try await reportingFailures {
      do {
        let names = try NameIndex(path: index)
        var figures = RetrievalFigures(names: names.count)
        defer { if report { StandardError.line(figures.text) } }
        try LineVerb.run(path: path, unanswered: format == .json ? "[]" : "") { line in
          let (expected, name) = try query(line)
          let hits = try names.search(
            name, limit: limit, type: type?.type,
            filter: NameFilter(type: type?.type, language: lang.map { Language($0) }))
          if let expected { figures.count(expected, among: hits.map(\.entry.id)) }
          return try text(of: hits)
        }
      } catch let failure as NameIndexFailure { throw CommandFailure(failure) }
    }
  }

  private func query(_ line: String) throws -> (expected: String?, name: String) {
    guard report else { return (nil, line) }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count > 1 else {
      throw LineFailure(message: "1 field; with --report a line must hold an id and a name with a tab between them")
    }
    return (String(fields[0]), String(fields[1]))
  }

  private func text(of hits: [NameHit]) throws -> String {
    switch format {
    case .json: try JSONText.line(hits.map(\.entry.id))
    case .tsv:
      hits.map { "\($0.entry.id)\t\($0.entry.name)\t\(Figure.probability($0.probability))\n" }.joined()
    }
  }
}

/// How many of the ids that should be found were found, and what comparing was spared.
struct RetrievalFigures {
  /// Names in the index.
  let names: Int
  private var queries = 0
  private var first = 0
  private var found = 0
  private var listed = 0

  init(names: Int) { self.names = names }

  mutating func count(_ expected: String, among ids: [String]) {
    queries += 1
    listed += ids.count
    if ids.first.map({ $0.utf8.elementsEqual(expected.utf8) }) ?? false { first += 1 }
    if ids.contains(where: { $0.utf8.elementsEqual(expected.utf8) }) { found += 1 }
  }

  /// Pair completeness is the share of expected ids that were listed; the reduction ratio, the share of all pairs of a
  /// query and a name that was not.
  var text: String {
    let all = Double(max(queries, 1))
    let pairs = Double(max(names, 1)) * all
    return "\(queries) queries: first \(Figure.rounded(Double(first) / all)), "
      + "pair completeness \(Figure.rounded(Double(found) / all)), "
      + "reduction ratio \(1 - Double(listed) / pairs)"
  }
}
