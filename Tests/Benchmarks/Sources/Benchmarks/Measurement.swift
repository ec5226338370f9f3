import Foundation

/// What the operating system says of a finished process.
struct Measurement {
  /// Seconds of CPU, user and system together.
  var seconds: Double
  /// Peak resident memory, bytes.
  var memory: Int
}

/// A program with its arguments and the status it is to end with; its output is thrown away.
struct Command {
  /// A path, or a name that is searched for.
  var program: String
  var arguments: [String]
  /// Of a run that did what it was to do: a program that fails at once would seem fast.
  var status: Int32 = 0

  init(_ program: String, _ arguments: [String], status: Int32 = 0) {
    self.program = program
    self.arguments = arguments
    self.status = status
  }

  /// Whether the program is on this machine.
  var isInstalled: Bool {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    return program.contains("/")
      || folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  /// The median of the CPU time of `runs` runs after one that is not counted, and the largest memory.
  func median(of runs: Int) throws -> Measurement {
    try Self.medians(of: [self], runs: runs)[0]
  }

  /// Runs commands in turn, so that a slow moment of the machine is one of all of them, and takes the medians.
  static func medians(of commands: [Command], runs: Int) throws -> [Measurement] {
    for command in commands { _ = try command.run() }
    var all = [[Measurement]](repeating: [], count: commands.count)
    for _ in 0..<runs {
      for (number, command) in commands.enumerated() { all[number].append(try command.run()) }
    }
    return all.map { measurements in
      Measurement(
        seconds: measurements.map(\.seconds).sorted()[runs / 2],
        memory: measurements.map(\.memory).max() ?? 0)
    }
  }

  func run() throws -> Measurement {
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    guard posix_spawnp(&process, program, &actions, nil, words, environ) == 0 else {
      throw BenchmarkError.cannotRun(self)
    }
    var ending: Int32 = 0
    var usage = rusage()
    while wait4(process, &ending, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchmarkError.cannotRun(self) }
    }
    // The status stands in the second octet, a signal in the first.
    guard ending == status << 8 else { throw BenchmarkError.wrongEnd(self, ending) }
    let seconds = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
    return Measurement(seconds: seconds[0] + seconds[1], memory: Int(usage.ru_maxrss) * 1024)
  }
}

/// What keeps a figure from being measured.
enum BenchmarkError: Error {
  case cannotRun(Command)
  /// The status as `wait4` gives it.
  case wrongEnd(Command, Int32)
  case noInstructions(Command)
}
