// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that a user's build never sees it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  targets: [.executableTarget(name: "Benchmarks", swiftSettings: [.swiftLanguageMode(.v6)])]
)
