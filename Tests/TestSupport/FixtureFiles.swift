/// Finds files of the folder `Fixtures` at the top of the package.
public enum FixtureFiles {
  /// Absolute path of a fixture, from its path below `Fixtures`.
  public static func path(_ relative: String) -> String {
    // Not a default argument: there `#filePath` would be the caller's, and callers stand at several depths.
    // This file stands at <package>/Tests/TestSupport/FixtureFiles.swift: three names up is the package.
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return "\(package)/Fixtures/\(relative)"
  }
}
