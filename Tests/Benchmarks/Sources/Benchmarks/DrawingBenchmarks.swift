import Foundation

/// How fast traces are drawn, and how much memory that takes.
extension Benchmarks {
  /// What drawing 2,000 segments takes beyond starting the program.
  mutating func drawings() throws {
    let file = try trace(2_000)
    let start = Command(program, ["--version"])
    for (format, most) in [("unicode", 20.0), ("svg", 30.0)] {
      let all = try Command.medians(of: [start, draw(file, format)], runs: 25)
      let time = (all[1].seconds - all[0].seconds) * 1e3
      table.row(
        "CPU of drawing 2,000 segments as \(format), over start-up", time, unit: "ms", digits: 1, .time(most))
      let memory = mebibytes(try self.memory(of: draw(file, format)) - self.memory(of: start))
      table.row(
        "peak memory of drawing 2,000 segments as \(format), over start-up", memory, unit: "MiB", digits: 1,
        .atMost(12))
    }
  }

  /// Ten times as many segments may take eleven times as much: what is not linear takes more.
  mutating func longDrawings() throws {
    let files = [try trace(20_000), try trace(200_000)]
    for format in ["unicode", "svg"] {
      let all = try Command.medians(of: files.map { draw($0, format) }, runs: 3)
      table.row(
        "CPU of drawing 200,000 segments as \(format), times that of 20,000", all[1].seconds / all[0].seconds,
        digits: 1, .atMost(11))
      table.row(
        "peak memory of drawing 200,000 segments as \(format), times that of 20,000",
        Double(all[1].memory) / Double(all[0].memory), digits: 1, .atMost(11))
    }
  }

  /// The peak memory of a command, bytes, as `time` tells it: a process counts what its parent held at its beginning as
  /// its own, and `time` holds next to nothing.
  private func memory(of command: Command) throws -> Int {
    let file = folder.appending(path: "memory")
    let path = file.path(percentEncoded: false)
    _ = try Command("/usr/bin/time", ["-f", "%M", "-o", path, command.program] + command.arguments).run()
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard let kibibytes = Int(text.split(separator: "\n").last ?? "") else {
      throw BenchmarkError.cannotRun(command)
    }
    return kibibytes << 10
  }

  private func draw(_ file: TraceFile, _ format: String) -> Command {
    Command(program, ["draw", "--format", format, file.path])
  }
}
