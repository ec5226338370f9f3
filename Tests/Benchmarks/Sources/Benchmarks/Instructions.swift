import Foundation

extension Command {
  /// The instructions that the program executes, as callgrind counts them: the figure that noise does not move.
  func instructions() throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program] + arguments
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == status else {
      throw BenchmarkError.wrongEnd(self, process.terminationStatus)
    }
    guard let line = text.split(separator: "\n").first(where: { $0.contains("refs:") }),
      let number = Int(line.split(separator: ":").last.map { $0.filter(\.isNumber) } ?? "")
    else { throw BenchmarkError.noInstructions(self) }
    return number
  }
}
