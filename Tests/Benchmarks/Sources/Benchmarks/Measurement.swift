import Foundation

/// What the operating system says of a finished process.
struct Measurement {
  /// Seconds of CPU, user and system together.
  var seconds: Double
  /// Peak resident memory, bytes.
  var memory: Int

  /// Runs a program with its output thrown away, `runs` times after one run that is not counted, and takes the
  /// median of the CPU time and the largest memory.
  static func median(of runs: Int, _ program: String, _ arguments: [String]) throws -> Measurement {
    _ = try run(program, arguments)
    let all = try (0..<runs).map { _ in try run(program, arguments) }
    let seconds = all.map(\.seconds).sorted()[runs / 2]
    return Measurement(seconds: seconds, memory: all.map(\.memory).max() ?? 0)
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Measurement {
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else {
      throw BenchmarkError.cannotRun(program)
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchmarkError.cannotRun(program) }
    }
    let seconds = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
    return Measurement(seconds: seconds[0] + seconds[1], memory: Int(usage.ru_maxrss) * 1024)
  }
}

enum BenchmarkError: Error {
  case cannotRun(String)
  case noInstructions
}

/// The instructions a program executes, as callgrind counts them: the figure that noise does not move.
enum Instructions {
  static func count(_ program: String, _ arguments: [String]) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program] + arguments
    let output = Pipe()
    process.standardError = output
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard let line = text.split(separator: "\n").first(where: { $0.contains("refs:") }),
      let number = Int(line.split(separator: ":").last.map { $0.filter(\.isNumber) } ?? "")
    else { throw BenchmarkError.noInstructions }
    return number
  }
}
