import Foundation
import Testing

/// A golden transcript: files, then commands with what each writes and how it ends.
///
/// A file begins with `-- name --` and reaches to the next such line or to the first command. A command is a line
/// that begins with `$ `; below it stand its output, its errors behind `! `, and `exit N` where N is not 0.
/// `\e` in either is the escape character, and `\0` in a file the NUL byte; `< name` gives the command a file as
/// its input.
struct Transcript {
  var files: [(name: String, text: String)] = []
  var commands: [String] = []
  /// The text before the first command, as it is.
  private var head = ""

  init(_ text: String) {
    var isHead = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        isHead = false
        commands.append(String(line.dropFirst(2)))
      } else if isHead {
        head += line + "\n"
        if line.hasPrefix("-- "),
          line.hasSuffix(".hs --") || line.hasSuffix(".md --") || line.hasSuffix(".yaml --")
            || line.hasSuffix(".txt --")
        {
          files.append((String(line.dropFirst(3).dropLast(3)), ""))
        } else if !files.isEmpty {
          files[files.count - 1].text += line.replacing("\\0", with: "\0") + "\n"
        }
      }
    }
  }

  /// Runs all commands in a folder of their own; the transcript as it should then read.
  func run() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hstrace-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let place = folder.appending(path: file.name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      // The empty line before the next file or command is not the file's.
      let text = file.text.hasSuffix("\n\n") ? String(file.text.dropLast()) : file.text
      try Data(text.utf8).write(to: place)
    }
    return try head + commands.map { try "$ \($0)\n" + run($0, in: folder) }.joined(separator: "\n")
  }

  /// What `command` writes, and its exit status.
  private func run(_ command: String, in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "\(try BuiltPrograms.folder()):/usr/bin:/bin", "LANG": "ko_KR.UTF-8"]
    // Files, since a full pipe would stop the command while the other one is read.
    let output = folder.appending(path: ".output")
    let errors = folder.appending(path: ".errors")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    var text = try String(contentsOf: output, encoding: .utf8)
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    for line in try String(contentsOf: errors, encoding: .utf8).split(separator: "\n") {
      text += "! \(line)\n"
    }
    if process.terminationStatus != 0 { text += "exit \(process.terminationStatus)\n" }
    return text.replacing("\u{1B}", with: "\\e")
  }
}
