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
          [".hs --", ".md --", ".yaml --", ".txt --", ".json --"].contains(where: line.hasSuffix)
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
    let bench = try Bench()
    for file in files {
      // The empty line before the next file or command is not the file's.
      try bench.write(file.name, file.text.hasSuffix("\n\n") ? String(file.text.dropLast()) : file.text)
    }
    return try head + commands.map { try "$ \($0)\n" + run($0, on: bench) }.joined(separator: "\n")
  }

  /// What `command` writes, and its exit status.
  private func run(_ command: String, on bench: Bench) throws -> String {
    let ending = try bench.run(command, environment: ["LANG": "ko_KR.UTF-8"])
    var text = ending.output
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    for line in ending.errors.split(separator: "\n") { text += "! \(line)\n" }
    if ending.status != 0 { text += "exit \(ending.status)\n" }
    return text.replacing("\u{1B}", with: "\\e")
  }
}
