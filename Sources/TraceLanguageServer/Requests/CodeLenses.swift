import HandshakeTrace
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// Something to do, shown above a line (LSP 3.17, `CodeLens`).
struct CodeLens: Encodable {
  /// LSP 3.17, `Command`.
  struct Command: Encodable {
    var title: String
    var command: String
    var arguments: [JSONValue]
  }

  var range: TextRange
  var command: Command
}

/// What the server says of these beforehand (`CodeLensOptions`).
struct CodeLensOptions: Encodable { var resolveProvider = false }

/// `textDocument/codeLens`: above each trace, to draw it, to tell it in words, to fill in its blanks, and how much is wrong
/// in it, to mend what can be mended safely.
enum CodeLensRequest: LanguageRequest {
  typealias Content = DocumentParameters
  static let method = "textDocument/codeLens"

  static func answer(_ parameters: DocumentParameters, _ session: Session) throws -> [CodeLens] {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return [] }
    let lesson = session.lesson(in: document)
    var counts: [Int32: Int] = [:]
    for entry in lesson.reports[0].problems.entries where entry.severity > .hint {
      counts[entry.trace, default: 0] += 1
    }
    let uri = JSONValue.text(document.uri.spelling)
    return lesson.document.parts(in: lesson.language).enumerated().flatMap { number, trace -> [CodeLens] in
      let range = document.text.range(of: trace.head)
      let draw = CodeLens.Command(
        title: lesson.language == .korean ? "그림 보기" : "Draw",
        command: ExecuteCommandRequest.Name.draw.rawValue,
        arguments: [uri, .number(Double(number + 1))])
      let explain = CodeLens.Command(
        title: lesson.language == .korean ? "설명 보기" : "Explain",
        command: ExecuteCommandRequest.Name.explain.rawValue,
        arguments: [uri, .number(Double(number + 1))])
      var lenses = [CodeLens(range: range, command: draw), CodeLens(range: range, command: explain)]
      if lesson.document.traces.indices.contains(number), lesson.document.hasBlanks(inTrace: number) {
        let fill = CodeLens.Command(
          title: lesson.language == .korean ? "빈칸 채우기" : "Fill in",
          command: ExecuteCommandRequest.Name.fill.rawValue,
          arguments: [uri, .number(Double(number + 1))])
        lenses.append(CodeLens(range: range, command: fill))
      }
      if let count = counts[Int32(number)] {
        let fix = CodeLens.Command(
          title: title(ofProblems: count, in: lesson.language),
          command: ExecuteCommandRequest.Name.fixAll.rawValue, arguments: [uri])
        lenses.append(CodeLens(range: range, command: fix))
      }
      return lenses
    }
  }

  private static func title(ofProblems count: Int, in language: Language) -> String {
    switch language {
    case .english: "\(count) \(count == 1 ? "problem" : "problems"): fix what is safe"
    case .korean: "문제 \(count)개: 안전하게 고치기"
    }
  }
}
