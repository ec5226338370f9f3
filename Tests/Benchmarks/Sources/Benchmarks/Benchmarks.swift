import Foundation

/// What is measured, each group of rows by itself.
struct Benchmarks {
  /// The path of `hstrace`.
  var program: String
  /// An existing folder in which the inputs are written.
  var folder: URL
  var table: Table
  /// What was written, by its name.
  private var traces: [String: TraceFile] = [:]

  init(program: String, folder: URL, table: Table) {
    self.program = program
    self.folder = folder
    self.table = table
  }

  /// Counted by callgrind: the same on every machine of one kind, however busy it is.
  mutating func instructions() throws {
    let file = try trace(1_000_000)
    let clean = try check(file).instructions()
    table.row(
      "instructions a segment, on a million", Double(clean) / Double(file.segments), .atMost(2_000))
  }

  /// What repairs cost before none is sought any more, and the thousand findings that are shown, weighs ten times as
  /// much on 100,000 as on a million: these bounds are what is reached, so that it gets no worse.
  mutating func instructionsOfMistakes() throws {
    let clean = Double(try check(try trace(100_000)).instructions())
    for (mistake, most) in [(TraceFile.Mistake.scattered, 2.8), (.shifted, 3.0)] {
      let wrong = Double(try check(try trace(100_000, mistake), status: 1).instructions())
      let what = "instructions with 100,000 \(mistake) mistakes, times those without"
      table.row(what, wrong / clean, digits: 1, .atMost(most))
    }
  }

  /// The same on a million, where the cost of what is done once a trace is small.
  mutating func instructionsOfMillionMistakes() throws {
    let clean = Double(try check(try trace(1_000_000)).instructions())
    for mistake in [TraceFile.Mistake.scattered, .shifted] {
      let wrong = Double(try check(try trace(1_000_000, mistake), status: 1).instructions())
      let what = "instructions with a million \(mistake) mistakes, times those without"
      table.row(what, wrong / clean, digits: 2, .atMost(2))
    }
  }

  mutating func million() throws {
    let file = try trace(1_000_000)
    let clean = try check(file).median(of: 5)
    table.row("segments a CPU-second, on a million", Double(file.segments) / clean.seconds, .rate(2_500_000))
    // The trace itself, 64 bytes a segment, and 16 MiB.
    let allowed = mebibytes(file.bytes + 64 * file.segments) + 16
    table.row("peak memory on a million", mebibytes(clean.memory), unit: "MiB", .atMost(allowed))
  }

  /// A report of a million findings shows the first thousand and counts the others.
  mutating func findings() throws {
    let commands = [
      check(try trace(1_000_000)), check(try trace(1_000_000, .scattered), status: 1),
      check(try trace(1_000_000, .shifted), status: 1),
    ]
    let seconds = try Command.medians(of: commands, runs: 5).map(\.seconds)
    for (mistake, seconds) in zip(["scattered", "shifted"], seconds.dropFirst()) {
      table.row("CPU with a million \(mistake) mistakes", seconds, unit: "s", digits: 2, .time(0.8))
    }
    for (mistake, wrong) in zip(["scattered", "shifted"], seconds.dropFirst()) {
      let what = "CPU with a million \(mistake) mistakes, times that without"
      table.row(what, wrong / seconds[0], digits: 1, .time(2))
    }
  }

  /// Ten times as many segments may take eleven times as much: what is not linear takes more.
  mutating func tenMillion() throws {
    let file = try trace(10_000_000)
    let all = try Command.medians(of: [check(try trace(1_000_000)), check(file)], runs: 3)
    try FileManager.default.removeItem(atPath: file.path)
    table.row(
      "CPU of ten million, times that of a million", all[1].seconds / all[0].seconds, digits: 1, .atMost(11))
    let memory = Double(all[1].memory) / Double(all[0].memory)
    table.row("peak memory on ten million, times that on a million", memory, digits: 1, .atMost(11))
  }

  mutating func smallLessons() throws {
    let lessons = folder.appending(path: "lessons")
    try SmallLessons.write(2_000, to: lessons)
    let all = try Command(program, ["check", lessons.path(percentEncoded: false)]).median(of: 15)
    table.row("CPU of 2,000 small files", all.seconds * 1e3, unit: "ms", digits: 1, .time(100))
  }

  /// Pages are made from nothing; ten times as many lessons take hardly more memory.
  mutating func pages() throws {
    let many = try pages(of: 1_000)
    table.row("CPU of pages of 1,000 lessons", many.seconds, unit: "s", digits: 2, .time(5))
    let memory = Double(many.memory) / Double(try pages(of: 100).memory)
    table.row("peak memory of 1,000 pages, times that of 100", memory, digits: 2, .atMost(1.5))
  }

  private func pages(of count: Int) throws -> Measurement {
    let lessons = folder.appending(path: "course-\(count)")
    try SmallLessons.write(count, to: lessons)
    let pages = folder.appending(path: "pages-\(count)").path(percentEncoded: false)
    return try Command(program, ["doc", lessons.path(percentEncoded: false), "-o", pages]).run()
  }

  /// - Parameter staticProgram: the path of an `hstrace` that was linked statically.
  mutating func startUp(_ staticProgram: String?) throws {
    let start = try Command(program, ["--version"]).median(of: 25)
    table.row("CPU of `hstrace --version`", start.seconds * 1e3, unit: "ms", digits: 1)
    let what = "CPU of `hstrace --version`, static"
    guard let staticProgram else { return table.row(what, "not measured: no `--static`") }
    let fast = try Command(staticProgram, ["--version"]).median(of: 25)
    table.row(what, fast.seconds * 1e3, unit: "ms", digits: 1, .time(4))
  }

  /// Two programs that look at captures of TCP, on the same segments and in turn with `hstrace`.
  mutating func others() throws {
    let segments = 1_000_000
    let trace = try trace(segments)
    for frames in [CaptureFile.Frames.whole, .cut] {
      let capture = try CaptureFile(path("\(frames).pcap"), segments: segments, frames)
      try compare(Command("tshark", ["-q", "-z", "expert", "-r", capture.path]), frames, trace, .atLeast(40))
      try compare(Command("tcptrace", ["-n", capture.path]), frames, trace, .atLeast(1.5))
      try FileManager.default.removeItem(atPath: capture.path)
    }
  }

  private mutating func compare(
    _ other: Command, _ frames: CaptureFile.Frames, _ trace: TraceFile, _ bound: Table.Bound
  ) throws {
    guard other.isInstalled else {
      return table.row("`\(other.program)`, \(frames) frames", "not measured: not installed")
    }
    let seconds = try Command.medians(of: [other, check(trace)], runs: 3).map(\.seconds)
    let rate = Double(trace.segments) / seconds[0]
    table.row("segments a CPU-second of `\(other.program)`, \(frames) frames", rate)
    let ratio = seconds[0] / seconds[1]
    table.row(
      "rate of `hstrace`, times that of `\(other.program)`, \(frames) frames", ratio, digits: 1, bound)
  }

  private func check(_ file: TraceFile, status: Int32 = 0) -> Command {
    Command(program, ["check", file.path], status: status)
  }

  /// A trace is written once, however many rows need it.
  mutating func trace(_ segments: Int, _ mistake: TraceFile.Mistake = .none) throws -> TraceFile {
    let name = "\(segments)-\(mistake).hs"
    if let file = traces[name] { return file }
    let file = try TraceFile(path(name), segments: segments, mistake: mistake)
    traces[name] = file
    return file
  }

  private func path(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  func mebibytes(_ bytes: Int) -> Double { Double(bytes) / Double(1 << 20) }
}
