// swift-tools-version: 6.2
import PackageDescription

// A client that unit-tests how names are matched. Run by `scripts/test-client`.
let package = Package(
  name: "ClientWithNameTests",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "onoma", path: "../..", traits: [])],
  targets: [
    .testTarget(
      name: "OurNamesTests", dependencies: [.product(name: "OnomaTesting", package: "onoma")])
  ]
)
