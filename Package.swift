// swift-tools-version: 6.2
import PackageDescription

/// In continuous integration a warning is an error; a user's newer compiler may know more warnings.
let warnings: [SwiftSetting] =
  Context.environment["HSTRACE_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : []

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
  ] + warnings

/// A module of the package. Modules are listed so that each one imports only those above it.
func module(
  _ name: String, imports: [Target.Dependency] = [], exclude: [String] = [], links: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: imports, exclude: exclude, swiftSettings: settings, linkerSettings: links)
}

/// The tests of the module of the same name.
func tests(of name: String, imports: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + imports,
    path: "Tests/\(name)Tests", exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "hstrace",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "hstrace", targets: ["hstrace"]),
    .library(name: "HandshakeTrace", targets: ["HandshakeTrace"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // A package that uses the library may import nothing that would link the functions which numbers are rounded by.
    module(
      "TraceText", exclude: ["WidthTable.awk"],
      links: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    module("Problems", imports: ["TraceText"]),
    module("TCP"),
    module("TraceSyntax", imports: ["TraceText", "Problems", "TCP"]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
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
    module(
      "LessonPublishing",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "TraceExplaining",
        "TraceDrawing", "TraceReports", "LessonFiles", "HandshakeTrace", "LessonExercises",
      ]),
    .executableTarget(
      name: "hstrace",
      dependencies: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "TraceExplaining",
        "TraceDrawing", "TraceReports", "LessonFiles", "HandshakeTrace", "LessonExercises",
        "TraceLanguageServer", "LessonPublishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["TCP"], path: "Tests/TestSupport", swiftSettings: settings),
    .executableTarget(
      name: "TokenList", dependencies: ["TraceText", "Problems", "TraceSyntax"],
      path: "Tests/Highlighting/Tokens", swiftSettings: settings),
    tests(of: "TCP"),
    tests(of: "TraceSyntax", imports: ["TraceText", "Problems", "TCP", "TestSupport"]),
    tests(of: "LessonMetadata", imports: ["TraceText", "Problems", "TCP"]),
    tests(
      of: "TraceChecking",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "HandshakeTrace", "TestSupport",
      ],
      exclude: ["README.md"]),
    tests(
      of: "TraceExplaining",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "HandshakeTrace",
        "TestSupport",
      ]),
    tests(
      of: "TraceDrawing",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "HandshakeTrace",
        "TestSupport",
      ]),
    tests(of: "TraceLanguageServer", imports: ["TraceText", "TestSupport"]),
    tests(
      of: "LessonPublishing",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "TraceChecking", "TraceDrawing", "LessonFiles",
        "HandshakeTrace", "TestSupport",
      ], exclude: ["Golden"]),
    tests(
      of: "LessonExercises",
      imports: [
        "TraceText", "Problems", "TCP", "TraceSyntax", "LessonMetadata", "TraceChecking", "HandshakeTrace",
        "TestSupport",
      ]),
    tests(of: "Problems", imports: ["TraceText", "TestSupport"]),
    tests(of: "TraceText"),
    tests(of: "TraceReports", imports: ["TraceText", "Problems", "TCP"]),
    tests(of: "LessonFiles"),
    tests(of: "HandshakeTrace", imports: ["TraceText", "Problems", "LessonMetadata"]),
    .testTarget(
      name: "RFCCoverageTests", path: "Tests/RFCCoverageTests", swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["hstrace"], path: "Tests/CommandTests",
      exclude: ["Golden"], swiftSettings: settings),
  ]
)
