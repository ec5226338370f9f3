// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

/// A module of hstrace, through the link `Product`.
///
/// The modules are built once more as part of this package, with the coverage that libFuzzer steers by, and so
/// that what they declare `package` can be used here.
func module(_ name: String, imports: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(
    name: name, dependencies: imports, path: "Product/\(name)", exclude: exclude, swiftSettings: settings)
}

/// A program that libFuzzer runs with bytes; in a plain build it replays files instead.
func fuzzer(_ name: String, imports: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: ["Fuzzing"] + imports, swiftSettings: settings)
}

// A package of its own, so that a user's build never sees it.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  targets: [
    module("TraceText", exclude: ["WidthTable.awk"]),
    module("Problems", imports: ["TraceText"]),
    module("TCP"),
    module("TraceSyntax", imports: ["TraceText", "Problems", "TCP"]),
    .systemLibrary(
      name: "CLibYAML", path: "Product/CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    module("LessonMetadata", imports: ["TraceText", "Problems", "TCP", "CLibYAML"]),
    module(
      "TraceChecking", imports: ["TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata"]),
    module(
      "TraceExplaining",
      imports: ["TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking"]),
    module(
      "TraceDrawing",
      imports: ["TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking"]),
    module(
      "TraceReports", imports: ["TraceText", "Problems", "TCP"], exclude: ["JSON/ReportSchema.awk"]),
    module("LessonFiles", imports: ["Problems"]),
    module(
      "HandshakeTrace",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "TraceExplaining",
        "TraceDrawing",
      ]),
    module(
      "LessonExercises",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "TraceExplaining",
        "HandshakeTrace",
      ], exclude: ["Grading/AnswerSchema.awk"]),
    module(
      "TraceLanguageServer",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "TraceExplaining",
        "TraceDrawing", "TraceReports", "LessonFiles", "HandshakeTrace", "LessonExercises",
      ]),
    .target(
      name: "Fuzzing", dependencies: ["TraceText", "Problems", "TCP", "TraceSyntax"], swiftSettings: settings),
    fuzzer("Lossless", imports: ["TraceText", "Problems", "TraceSyntax", "HandshakeTrace"]),
    fuzzer("Check", imports: ["TraceText", "Problems", "TraceReports", "HandshakeTrace"]),
    fuzzer("Metadata", imports: ["TraceText", "Problems", "TCP", "LessonMetadata"]),
    fuzzer("Markdown", imports: ["TraceText", "Problems", "TraceSyntax", "HandshakeTrace"]),
    fuzzer("Frames", imports: ["TraceLanguageServer"]),
  ]
)
