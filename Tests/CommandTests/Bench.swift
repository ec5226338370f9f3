import Foundation
import Testing

/// A folder of a test's own in which the program runs as its users run it, with bounded time and memory.
final class Bench {
  let folder: URL
  /// What is removed in the end: the folder, and beside it what the last command wrote.
  private let whole: URL
  /// Where sanitizers leave their reports.
  private let reports: URL

  /// How a command ended and what it wrote.
  struct Ending {
    /// The exit status; of a command that a signal ended, 128 and the signal's number.
    var status: Int32
    var output: String
    var errors: String
  }

  init() throws {
    whole = FileManager.default.temporaryDirectory.appending(path: "hstrace-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    folder = whole.appending(path: "folder")
    reports = whole.appending(path: "reports")
    for part in [folder, reports] {
      try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
    }
    // Programs report also where a test has dropped their rights.
    chmod(reports.path(percentEncoded: false), 0o777)
  }

  deinit {
    // Folders that a test made unreadable would stay.
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      chmod("\(path)/\(name)", 0o700)
    }
    try? FileManager.default.removeItem(at: whole)
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

  /// Runs `command` in a shell of the folder with no environment but `environment` and a `PATH` to the built
  /// programs; it gets no more than `gigabytes` of address space.
  ///
  /// After `seconds` it is killed (137), and whatever it started is killed as soon as it ended. Sanitized programs
  /// have ten times the time and no limit of memory; what a sanitizer reports is an issue of the test.
  @discardableResult
  func run(
    _ command: String, seconds: Int = 30, gigabytes: Int = 4,
    environment: [String: String] = ["TERM": "xterm"]
  ) throws -> Ending {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let memory = Sanitizer.isOn ? "unlimited" : "\(gigabytes << 20)"
    process.arguments = [
      "-c", Self.wrapper, "sh", command, memory, "\(Sanitizer.isOn ? seconds * 10 : seconds)",
    ]
    process.currentDirectoryURL = folder
    let path = "\(try BuiltPrograms.folder()):/usr/bin:/bin:/usr/sbin:/sbin"
    let fixed = Sanitizer.environment(reportsIn: reports).merging(["PATH": path]) { $1 }
    process.environment = environment.merging(fixed) { $1 }
    // Files outside the folder, since a full pipe would stop the command and a file in it might be checked.
    let output = whole.appending(path: "output")
    let errors = whole.appending(path: "errors")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    for report in try Sanitizer.takeReports(from: reports) { Issue.record("\(command): \(report)") }
    let signal = process.terminationReason == .uncaughtSignal ? Int32(128) : 0
    return Ending(
      status: process.terminationStatus + signal,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Runs `$1` with `$2` KiB of address space for at most `$3` seconds, then kills what is left of its process group.
  ///
  /// What a command left behind would hold what it inherited, and Foundation waits until that is closed. Without
  /// `setsid` the shell's job control makes the group, and without `timeout` there is no limit of time: macOS has
  /// neither.
  private static let wrapper = """
    ulimit -v $2 2> /dev/null
    # The shell would tell of a command that was killed.
    exec 3>&2 2> /dev/null
    if command -v setsid > /dev/null; then alone=setsid; else alone= && set -m; fi
    if command -v timeout > /dev/null; then watchdog="timeout -s KILL $3"; else watchdog=; fi
    # Not behind `&`: some shells wait for ever where SIGCHLD is blocked, as it is in a thread of Dispatch.
    $alone sh -c 'exec 2>&3 3>&-; echo $$ > ../group; exec $2 sh -c "$1"' sh "$1" "$watchdog"
    status=$?
    kill -s KILL -- -$(cat ../group)
    exit $status
    """
}
