import Foundation

/// A folder of a test's own in which the program runs as its users run it, with bounded time and memory.
final class Bench {
  let folder: URL

  /// How a command ended and what it wrote.
  struct Ending {
    /// The exit status; of a command that a signal ended, 128 and the signal's number.
    var status: Int32
    var output: String
    var errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hstrace-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      chmod("\(path)/\(name)", 0o700)
    }
    try? FileManager.default.removeItem(at: folder)
  }

  private var path: String { folder.path(percentEncoded: false) }

  /// Writes a file, and the folders above it.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The names in the folder, hidden ones too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Runs `command` in a shell of the folder; after `seconds` it and all it started is killed (137), and above
  /// `gigabytes` of address space it gets no more.
  @discardableResult
  func run(_ command: String, seconds: Int = 30, gigabytes: Int = 4) throws -> Ending {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let limit = "ulimit -v \(gigabytes << 20) 2> /dev/null\n"
    let watchdog = "command -v timeout > /dev/null && exec timeout -s KILL \(seconds) sh -c \"$1\"\n"
    process.arguments = ["-c", limit + watchdog + "exec sh -c \"$1\"", "sh", command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(try BuiltPrograms.folder()):/usr/bin:/bin:/usr/sbin:/sbin", "TERM": "xterm",
    ]
    // Files outside the folder, since a full pipe would stop the command and a file in it might be checked.
    let results = try Bench.Results()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: results.output)
    process.standardError = try FileHandle(forWritingTo: results.errors)
    try process.run()
    process.waitUntilExit()
    let signal = process.terminationReason == .uncaughtSignal ? Int32(128) : 0
    return Ending(
      status: process.terminationStatus + signal,
      output: String(decoding: try Data(contentsOf: results.output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: results.errors), as: UTF8.self))
  }

  /// Two files for what a command writes, gone with the value.
  private final class Results {
    let output: URL
    let errors: URL

    init() throws {
      let stem = FileManager.default.temporaryDirectory.appending(path: "hstrace-\(UUID().uuidString)")
      output = stem.appendingPathExtension("out")
      errors = stem.appendingPathExtension("err")
      for file in [output, errors] { try Data().write(to: file) }
    }

    deinit {
      for file in [output, errors] { try? FileManager.default.removeItem(at: file) }
    }
  }
}
