import Foundation

/// The programs that were built together with the tests.
enum BuiltPrograms {
  /// The folder of the built programs, which is the test bundle's or one above it.
  static func folder() throws -> String {
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
