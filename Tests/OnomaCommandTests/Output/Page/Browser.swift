import Foundation

/// A browser without a window, for tests that click.
enum Browser {
  /// The first browser of the path; nil where none is installed.
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["chromium", "chromium-browser", "google-chrome"].lazy
      .flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Opens a page, runs a script behind its own, and answers with what the script puts into the array `told`.
  static func told(by script: String, on page: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let ending = """
      <script>const told=[];\(script);const all=document.createElement("pre");all.id="told";
      all.textContent=JSON.stringify(told);document.body.append(all);</script></body>
      """
    let file = try folder.write("page.html", page.replacingOccurrences(of: "</body>", with: ending))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile", "--dump-dom",
      "file://\(file)",
    ]
    let output = try folder.write("dom", "")
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let dom = try folder.read("dom")
    guard let start = dom.range(of: "<pre id=\"told\">"),
      let end = dom.range(of: "</pre>", range: start.upperBound..<dom.endIndex)
    else { return [] }
    let json = dom[start.upperBound..<end.lowerBound].replacingOccurrences(of: "&amp;", with: "&")
    return try JSONDecoder().decode([String].self, from: Data(json.utf8))
  }
}
