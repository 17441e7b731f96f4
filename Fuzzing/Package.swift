// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets for libFuzzer, a package of its own so that nobody else builds them. `scripts/fuzz` runs them.
// Each target states the laws of one face and breaks off when bytes are found that violate one.

let targets = [
  "Decoding", "HTML", "Repairs", "Normalization", "Segmentation", "Language", "NameParsing", "Romanization",
  "NameMatching", "NameIndex",
]

let package = Package(
  name: "onoma-fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "onoma", path: "..", traits: ["HTML"])],
  targets: [
    .target(name: "Laws", swiftSettings: [.swiftLanguageMode(.v6)])
  ]
    + targets.map { name in
      .executableTarget(
        name: "Fuzz\(name)", dependencies: ["Laws", .product(name: "OnomaKit", package: "onoma")],
        swiftSettings: [.swiftLanguageMode(.v6)])
    }
)
