import Testing

@Suite("Import direction")
struct ImportDirectionTests {
  @Test("The manifest lists every room above the rooms that import it")
  func manifestOrder() {
    let targets = Manifest.current.targets
    #expect(targets.count >= 15)
    let order = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1.name, $0) })
    for target in targets {
      for dependency in target.dependencies {
        guard let position = order[dependency], let own = order[target.name] else { continue }
        #expect(position < own, "\(target.name) depends on \(dependency), which is listed below it")
      }
    }
  }

  @Test("A file imports only rooms that the manifest gives its target")
  func imports() {
    let targets = Dictionary(uniqueKeysWithValues: Manifest.current.targets.map { ($0.name, $0) })
    #expect(!SourceTree.sources.isEmpty)
    for file in SourceTree.sources {
      guard let target = targets[file.room] else {
        Issue.record("\(file.path) lies in no target of the manifest")
        continue
      }
      for module in file.imports where targets[module] != nil {
        #expect(target.dependencies.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  /// Files that may import FoundationEssentials, with the reason of each. None so far: the library reads bytes that its
  /// caller has opened.
  private static let mayImportEssentials: [String: String] = [:]

  @Test("No library file imports Foundation")
  func noFoundation() {
    let libraries = Set(Manifest.current.targets.filter(\.isLibrary).map(\.name))
    for file in SourceTree.sources where libraries.contains(file.room) {
      for module in file.imports where module.hasPrefix("Foundation") {
        let isListed = module == "FoundationEssentials" && Self.mayImportEssentials[file.path] != nil
        #expect(isListed, "\(file.path) imports \(module)")
      }
    }
  }

  @Test(
    "A door is opened in one room alone",
    arguments: [
      ("GRDB", "EntityStorage"), ("CICU", "ICUBridge"), ("ICUSystem", "CICU"), ("CModels", "BundledModels"),
      ("CBytes", "UnicodeText"), ("CMarkup", "MarkupBridge"), ("GumboSystem", "CMarkup"), ("LibXMLSystem", "CMarkup"),
    ])
  func doors(module: String, room: String) {
    for file in SourceTree.sources where file.imports.contains(module) {
      #expect(file.room == room, "\(file.path) imports \(module)")
    }
  }
}
