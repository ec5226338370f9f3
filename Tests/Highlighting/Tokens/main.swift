import Foundation
import Problems
import TraceSyntax
import TraceText

// Writes the tokens of the trace files that it is given, one a line: file, line from 1, kind, first byte in the line
// and the byte behind the last. Blanks are left out, front matter has the kind `metadata`, and what is reported as
// wrong stands once more, as `problem`.

for path in CommandLine.arguments.dropFirst() {
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  print(tokens(of: SourceText(name: path, bytes: [UInt8](data))), terminator: "")
}

private func tokens(of source: SourceText) -> String {
  let document = TraceDocument.parse(source, as: .trace)
  let problems = document.problems.map(\.range).sorted { $0.start < $1.start }
  var remaining = problems[...]
  var text = ""
  var position = 0
  var line = 0
  while position < source.bytes.count {
    line += 1
    let tokens = source.tokens(ofLineAt: position).tokens
    func write(_ kind: String, _ range: ByteRange) {
      let columns = "\(Int(range.start) - position)\t\(Int(range.end) - position)"
      text += "\(source.name)\t\(line)\t\(kind)\t\(columns)\n"
    }
    // The line of the closing mark, too, is no part of the notation.
    let isMetadata = document.frontMatter.map { position <= Int($0.end) } ?? false
    for token in tokens where token.kind != .lineEnd && token.kind != .whitespace {
      write(isMetadata ? "metadata" : "\(token.kind)", token.range)
    }
    let next = tokens.last.map { Int($0.range.end) } ?? source.bytes.count
    while let problem = remaining.first, Int(problem.start) < next {
      write("problem", problem)
      remaining.removeFirst()
    }
    position = next
  }
  return text
}
