// swift-tools-version: 6.2
import PackageDescription

// Rooms are listed in the order in which they may import one another: a target imports only targets above it.
// `Tests/ArchitectureTests` holds the sources to this list.

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "onoma",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "OnomaKit", targets: ["OnomaKit"]),
    .library(name: "OnomaTesting", targets: ["OnomaTesting"]),
    .executable(name: "onoma", targets: ["onoma"]),
    .executable(name: "onoma-benchmark", targets: ["onoma-benchmark"]),
  ],
  traits: [
    .trait(name: "SQLite", description: "Entities kept in an SQLite file (GRDB). Without it: in memory."),
    .trait(
      name: "HTML",
      description: "Pages (libgumbo) and feeds (libxml2). Without it: plain text and JSON lines alone."),
    .default(enabledTraits: ["SQLite", "HTML"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // The ICU door.
    .systemLibrary(
      name: "ICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["ICUSystem"]),
    .target(name: "TextModel", swiftSettings: house),
    .target(name: "ICUBridge", dependencies: ["CICU", "TextModel"], swiftSettings: house),

    // The door to pages and feeds; with the trait HTML off both libraries may be missing.
    .systemLibrary(
      name: "GumboSystem", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "LibXMLSystem", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "CMarkup",
      dependencies: [
        .byName(name: "GumboSystem", condition: .when(traits: ["HTML"])),
        .byName(name: "LibXMLSystem", condition: .when(traits: ["HTML"])),
      ],
      cxxSettings: [.define("ONOMA_HTML", .when(traits: ["HTML"]))]),
    .target(name: "MarkupBridge", dependencies: ["CMarkup"], swiftSettings: house),

    // Which of 64 bytes lie in a range: what Swift has no words for.
    .target(name: "CBytes"),

    // Generated data.
    .target(name: "CModels", exclude: ["models"]),
    .target(name: "BundledModels", dependencies: ["CModels"], swiftSettings: house),

    // The data's way.
    .target(
      name: "UnicodeText", dependencies: ["CBytes", "ICUBridge", "TextModel", "BundledModels"], swiftSettings: house),
    .target(name: "LanguageDetection", dependencies: ["TextModel", "BundledModels"], swiftSettings: house),
    .target(name: "Lexicons", dependencies: ["ICUBridge", "TextModel", "BundledModels"], swiftSettings: house),
    .target(
      name: "PageReading", dependencies: ["MarkupBridge", "TextModel", "UnicodeText", "Lexicons"],
      swiftSettings: house),
    .target(name: "Romanization", dependencies: ["ICUBridge", "TextModel"], swiftSettings: house),
    .target(
      name: "NameReading", dependencies: ["TextModel", "BundledModels", "UnicodeText"], swiftSettings: house),
    .target(
      name: "NameMatching",
      dependencies: ["TextModel", "ICUBridge", "BundledModels", "UnicodeText", "Lexicons", "Romanization"],
      swiftSettings: house),
    .target(name: "NameIndexing", dependencies: ["TextModel", "NameReading", "NameMatching"], swiftSettings: house),
    .target(
      name: "MentionExtraction",
      dependencies: ["TextModel", "BundledModels", "UnicodeText", "Lexicons", "Romanization", "NameMatching"],
      swiftSettings: house),
    .target(
      name: "EntityResolution",
      dependencies: ["TextModel", "BundledModels", "Lexicons", "Romanization", "NameMatching", "MentionExtraction"],
      swiftSettings: house),
    .target(
      name: "EntityStorage",
      dependencies: [
        "TextModel", "NameMatching", "EntityResolution",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ],
      swiftSettings: house),
    .target(
      name: "EntityJudging", dependencies: ["TextModel", "NameMatching", "Romanization", "EntityResolution"],
      swiftSettings: house),
    .target(
      name: "OnomaKit",
      dependencies: [
        "TextModel", "ICUBridge", "BundledModels", "UnicodeText", "LanguageDetection", "Lexicons", "PageReading",
        "Romanization", "NameReading", "NameMatching", "NameIndexing", "MentionExtraction", "EntityResolution",
        "EntityStorage", "EntityJudging",
      ],
      swiftSettings: house),
    // For the tests of users: a product of its own, since it needs Swift Testing.
    .target(name: "OnomaTesting", dependencies: ["TextModel", "NameMatching"], swiftSettings: house),

    // The command, and the tool that makes generated data.
    .executableTarget(
      name: "onoma",
      dependencies: ["OnomaKit", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: house),
    .executableTarget(
      name: "onoma-benchmark",
      dependencies: ["OnomaKit", "ICUBridge", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: house),
    .executableTarget(
      name: "DataBuilder",
      dependencies: [
        "TextModel", "ICUBridge", "BundledModels", "UnicodeText", "LanguageDetection", "Lexicons",
        "Romanization", "NameReading", "NameMatching", "MentionExtraction", "EntityResolution",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Lists"],
      swiftSettings: house),

    // Tests mirror the sources.
    .target(name: "TestSupport", dependencies: ["TextModel"], path: "Tests/TestSupport", swiftSettings: house),
    .testTarget(name: "FixtureTests", dependencies: ["TestSupport"], swiftSettings: house),
    // The test files of the Unicode Character Database, through the public faces.
    .testTarget(
      name: "ConformanceTests", dependencies: ["TextModel", "ICUBridge", "UnicodeText", "TestSupport"],
      swiftSettings: house),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: house),
  ]
    + [
      "TextModel": [], "ICUBridge": ["CICU"], "BundledModels": [], "UnicodeText": ["ICUBridge", "BundledModels"],
      "LanguageDetection": ["BundledModels"], "Lexicons": ["BundledModels"],
      "PageReading": ["MarkupBridge", "UnicodeText"], "Romanization": ["ICUBridge"], "NameReading": ["BundledModels"],
      "NameMatching": ["BundledModels", "Lexicons", "Romanization"],
      "NameIndexing": [],
      "OnomaTesting": ["NameMatching"],
      "MentionExtraction": ["BundledModels", "UnicodeText", "Lexicons", "NameMatching"],
      "EntityResolution": [
        "BundledModels", "MentionExtraction", "NameMatching", "UnicodeText", "Lexicons", "EntityStorage",
      ],
      "EntityStorage": ["EntityResolution"],
      "EntityJudging": ["EntityResolution", "EntityStorage", "MentionExtraction", "NameMatching"],
      "OnomaKit": [],
    ]
    .sorted { $0.key < $1.key }
    .map { name, others in
      .testTarget(
        name: "\(name)Tests",
        dependencies: (["TextModel", "TestSupport"] + others + (name == "TextModel" ? [] : [name])).map {
          .target(name: $0)
        }
          + (name == "EntityStorage"
            ? [.product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"]))] : []),
        swiftSettings: house)
    }
    + [
      .testTarget(name: "OnomaBenchmarkTests", dependencies: ["onoma-benchmark", "OnomaKit"], swiftSettings: house),
      // Runs the built command from outside, as a user would.
      .testTarget(
        name: "OnomaCommandTests", dependencies: ["onoma", "TestSupport"], swiftSettings: house),
    ],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
