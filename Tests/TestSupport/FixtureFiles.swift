/// Finds files of the folder `Fixtures` at the top of the package.
public enum FixtureFiles {
  /// Absolute path of a fixture, from its path below `Fixtures`.
  public static func path(_ relative: String, here: String = #filePath) -> String {
    // This file stands at <package>/Tests/TestSupport/FixtureFiles.swift: three names up is the package.
    let package = here.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return "\(package)/Fixtures/\(relative)"
  }
}
