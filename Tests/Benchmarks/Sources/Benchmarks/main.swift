import Foundation

// Usage: Benchmarks HSTRACE [--gate]
// Prints the table of README.md; with `--gate` exits with 1 where a figure is beyond its bound.
let arguments = Array(CommandLine.arguments.dropFirst())
guard let program = arguments.first(where: { !$0.hasPrefix("-") }) else {
  print("usage: Benchmarks HSTRACE [--gate]")
  exit(2)
}
var table = Table()

let folder = FileManager.default.temporaryDirectory.appending(path: "hstrace-benchmarks-\(getpid())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
func write(_ segments: Int) throws -> (path: String, bytes: Int) {
  let file = folder.appending(path: "\(segments).hs")
  let path = file.path(percentEncoded: false)
  _ = FileManager.default.createFile(atPath: path, contents: nil)
  let handle = try FileHandle(forWritingTo: file)
  return (path, try GeneratedTrace(segments: segments, to: handle).size)
}

let small = try write(100_000)
let count = try Instructions.count(program, ["check", small.path])
table.row("instructions a segment, on 100,000", Double(count) / 100_000, "", atMost: 3_000)
let large = try write(1_000_000)
let clean = try Measurement.median(of: 5, program, ["check", large.path])
table.row("segments a CPU-second, on a million", 1_000_000 / clean.seconds, "", atLeast: 1_500_000)
let allowance = Double(large.bytes + 64 * 1_000_000 + 16 << 20)
table.row("peak memory on a million", Double(clean.memory) / 1024, "KiB", atMost: allowance / 1024)
let start = try Measurement.median(of: 9, program, ["--version"])
table.row("start-up (`--version`)", start.seconds * 1e6, "µs")
if arguments.contains("--gate"), !table.isWithinBounds { exit(1) }
