import Foundation

// Usage: Benchmarks HSTRACE [--static HSTRACE] [--gate]
// Prints the table of README.md; with `--gate` the rows that take seconds, and exits with 1 where a figure is
// beyond its bound.
var arguments = Array(CommandLine.arguments.dropFirst())
let isGate = arguments.contains("--gate")
arguments.removeAll { $0 == "--gate" }
var staticProgram: String?
if let place = arguments.firstIndex(of: "--static"), place + 1 < arguments.count {
  staticProgram = arguments[place + 1]
  arguments.removeSubrange(place...place + 1)
}
guard arguments.count == 1, let program = arguments.first, !program.hasPrefix("-") else {
  print("usage: Benchmarks HSTRACE [--static HSTRACE] [--gate]")
  exit(2)
}

let folder = FileManager.default.temporaryDirectory.appending(path: "hstrace-benchmarks-\(getpid())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

var benchmarks = Benchmarks(program: program, folder: folder, table: Table(timeAllowance: isGate ? 2 : 1))
try benchmarks.drawings()
try benchmarks.instructions()
try benchmarks.instructionsOfMistakes()
if !isGate { try benchmarks.instructionsOfMillionMistakes() }
try benchmarks.million()
if !isGate { try benchmarks.findings() }
if !isGate { try benchmarks.tenMillion() }
try benchmarks.smallLessons()
try benchmarks.pages()
try benchmarks.startUp(staticProgram)
if !isGate { try benchmarks.longDrawings() }
if !isGate { try benchmarks.others() }
let isWithinBounds = benchmarks.table.isWithinBounds
try FileManager.default.removeItem(at: folder)
if isGate, !isWithinBounds { exit(1) }
