// swift-tools-version: 6.2
import PackageDescription

// A client that needs no store on disk: with every trait off it links neither GRDB nor, through it, Foundation.
// Built, run and looked at by `scripts/test-client`.
let package = Package(
  name: "ClientWithoutTraits",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "onoma", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "ClientWithoutTraits", dependencies: [.product(name: "OnomaKit", package: "onoma")])
  ]
)
