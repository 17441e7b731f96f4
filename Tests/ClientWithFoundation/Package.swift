// swift-tools-version: 6.2
import PackageDescription

// A client as users write them: it imports OnomaKit and all of Foundation, whose private ICU must not meet the system's.
// Built and run by `scripts/test-client`.
let package = Package(
  name: "ClientWithFoundation",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "onoma", path: "../..")],
  targets: [
    .executableTarget(
      name: "ClientWithFoundation", dependencies: [.product(name: "OnomaKit", package: "onoma")])
  ]
)
