import Foundation

/// The targets of `Package.swift` in their order, read from its text: what may import what.
struct Manifest {
  struct Target {
    let name: String
    let dependencies: Set<String>
    let isLibrary: Bool
  }

  let targets: [Target]

  static let current = Manifest()

  init() {
    let text = (try? String(contentsOfFile: "\(SourceTree.root)/Package.swift", encoding: .utf8)) ?? ""
    // Library and tool targets end where the list of test targets begins.
    let declared = text.components(separatedBy: "// Tests mirror").first ?? text
    let starts = [".target(", ".executableTarget(", ".systemLibrary("]
    var pieces: [(kind: String, body: Substring)] = []
    var rest = declared[...]
    while let next = starts.compactMap({ start in rest.range(of: start).map { (start, $0) } })
      .min(by: { $0.1.lowerBound < $1.1.lowerBound })
    {
      rest = rest[next.1.upperBound...]
      let end = starts.compactMap { rest.range(of: $0)?.lowerBound }.min() ?? rest.endIndex
      pieces.append((next.0, rest[..<end]))
    }
    targets = pieces.compactMap(Self.target)
  }

  private static func target(kind: String, body: Substring) -> Target? {
    guard let name = quoted(in: body, behind: "name:").first else { return nil }
    var dependencies = Set<String>()
    if let start = body.range(of: "dependencies:") {
      let list = body[start.upperBound...]
      let end = list.range(of: "swiftSettings")?.lowerBound ?? list.endIndex
      dependencies = Set(quoted(in: list[..<end], behind: ""))
    }
    return Target(name: name, dependencies: dependencies, isLibrary: kind == ".target(")
  }

  /// What stands between quotation marks behind a label.
  private static func quoted(in text: Substring, behind label: String) -> [String] {
    let start = label.isEmpty ? text.startIndex : text.range(of: label)?.upperBound ?? text.endIndex
    let pieces = text[start...].split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
