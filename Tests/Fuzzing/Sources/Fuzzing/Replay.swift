import Foundation

/// Runs a fuzz function over files without libFuzzer, as the programs of a plain build do.
package enum Replay {
  /// Runs `function` over each file that the command line names, and over all files in its folders.
  ///
  /// A broken invariant traps after the name of its file. Where there is no file, or one cannot be read, the
  /// program ends with exit status 2: a replay of nothing proves nothing.
  package static func run(_ function: ([UInt8]) -> Void) {
    do {
      let files = try CommandLine.arguments.dropFirst().flatMap { try Self.files(at: $0) }
      guard !files.isEmpty else { return fail("no files to replay") }
      for file in files {
        FileHandle.standardError.write(Data("replay \(file.relativePath)\n".utf8))
        function(Array(try Data(contentsOf: file)))
      }
      print("\(files.count) files replayed")
    } catch {
      fail("\(error)")
    }
  }

  /// The file at `path`, or those in the folder at `path` and in its folders, by name.
  private static func files(at path: String) throws -> [URL] {
    let isFolder = try URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
    guard isFolder else { return [URL(filePath: path)] }
    return try FileManager.default.subpathsOfDirectory(atPath: path).sorted().compactMap { name in
      let file = URL(filePath: path).appending(path: name)
      let isFile = try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      return isFile ? file : nil
    }
  }

  private static func fail(_ message: String) {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(2)
  }
}
