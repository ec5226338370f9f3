import Foundation

/// The programs that are tested: those that were built together with the tests, or others of the same source.
enum BuiltPrograms {
  /// The folder of the built programs: what `HSTRACE_PROGRAMS` says in the environment, else the test bundle's or one
  /// above it. Ends with a slash.
  static func folder() throws -> String {
    if let folder = ProcessInfo.processInfo.environment["HSTRACE_PROGRAMS"] {
      let folder = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
      return folder.path(percentEncoded: false)
    }
    var folder = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") { folder = bundle.bundleURL }
    while folder.path() != "/" {
      folder.deleteLastPathComponent()
      let path = folder.path(percentEncoded: false)
      if FileManager.default.isExecutableFile(atPath: path + "hstrace") { return path }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
