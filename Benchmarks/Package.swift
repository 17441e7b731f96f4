// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that who depends on onoma never resolves the benchmark library.

let package = Package(
  name: "onoma-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "onoma", path: ".."),
    // No traits: the interposers behind its counts of allocations are not available everywhere.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "OnomaKit", package: "onoma"),
      ],
      path: "Benchmarks/Stages",
      swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
