import HandshakeTrace
import LessonMetadata
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// What is said of answers, without telling what is right.
struct GradeWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var missing: String {
    switch language {
    case .english: "There is no answer."
    case .korean: "답이 없습니다."
    }
  }

  /// An object of answers lacks the one asked for under `label`.
  func missing(under label: String) -> String {
    switch language {
    case .english: "There is no answer under the label \"\(label)\"."
    case .korean: "이름표 \"\(label)\"에 대한 답이 없습니다."
    }
  }

  var noNumber: String {
    switch language {
    case .english: "That is no number."
    case .korean: "번호가 아닙니다."
    }
  }

  var otherNumber: String {
    switch language {
    case .english: "Another number belongs there."
    case .korean: "다른 번호가 들어가야 합니다."
    }
  }

  var otherLine: String {
    switch language {
    case .english: "That line is not the one."
    case .korean: "그 줄이 아닙니다."
    }
  }

  var missingCorrection: String {
    switch language {
    case .english: "That is the line; how it should read is missing."
    case .korean: "틀린 줄은 바르게 찾았습니다. 어떻게 고쳐야 하는지가 빠졌습니다."
    }
  }

  /// What is wrong with how a wrong line should read; `nil` where it is right.
  func remark(onCorrection verdict: FaultTrace.Verdict) -> String? {
    switch (language, verdict) {
    case (_, .right): nil
    case (.english, .unreadable): "That is the line; what is to stand there cannot be read as one such line."
    case (.english, .incomplete): "That is the line; what is to stand there leaves out a number or a state."
    case (.english, .wrong): "That is the line, but with what is to stand there the trace is still wrong."
    case (.korean, .unreadable): "틀린 줄은 바르게 찾았습니다. 하지만 고친 것을 그런 줄 하나로 읽을 수 없습니다."
    case (.korean, .incomplete): "틀린 줄은 바르게 찾았습니다. 하지만 고친 줄에 번호나 상태가 빠졌습니다."
    case (.korean, .wrong): "틀린 줄은 바르게 찾았습니다. 하지만 그렇게 고쳐도 트레이스에 오류나 경고가 남습니다."
    }
  }

  var otherLines: String {
    switch language {
    case .english: "These are not the lines given, each once."
    case .korean: "주어진 줄을 한 번씩 모두 쓰지 않았습니다."
    }
  }

  var otherOrder: String {
    switch language {
    case .english: "It cannot happen in this order."
    case .korean: "이 순서로는 일어날 수 없습니다."
    }
  }

  /// An answer of another shape than the exercise asks for.
  func otherShape(_ kind: LessonMetadata.Exercise.Kind) -> String {
    switch language {
    case .english:
      switch kind {
      case .blank, .fault: "An object such as {\"1\": \"answer\"} is expected."
      case .reorder: "An array of lines is expected."
      case .generate: "A text is expected."
      }
    case .korean:
      switch kind {
      case .blank, .fault: "{\"1\": \"답\"} 꼴의 객체가 필요합니다."
      case .reorder: "줄의 배열이 필요합니다."
      case .generate: "문자열이 필요합니다."
      }
    }
  }

  private var notOneTrace: String {
    switch language {
    case .english: "This is not one trace between two endpoints."
    case .korean: "두 종단점 사이의 트레이스 하나가 아닙니다."
    }
  }

  private var hasBlanks: String {
    switch language {
    case .english: "A number is still left out."
    case .korean: "아직 빈칸으로 남은 번호가 있습니다."
    }
  }

  /// What is wrong with a trace that a reader wrote; `nil` where it is right.
  func remark(onTrace text: String, facts asked: TraceFacts, of trace: ExerciseTrace) -> String? {
    let written = trace.checked(text)
    if let problem = written.document.problems.first(where: { $0.name.severity(in: .lesson) == .error }) {
      return sentence(problem)
    }
    guard written.document.traces.count == 1 else { return notOneTrace }
    // Directives of the reader's own silence nothing.
    let lesson = trace.checked(ExerciseTrace(of: written, trace: 0).lines, keepsDirectives: false)
    if let found = lesson.checked.problems.first(where: { $0.severity > .hint }) {
      return sentence(found.problem)
    }
    if lesson.document.statements.contains(where: { !lesson.document.blankFields(of: $0).isEmpty }) {
      return hasBlanks
    }
    guard let facts = TraceFacts(lesson) else { return notOneTrace }
    return facts == asked ? nil : FactWords(language).difference(facts, from: asked)
  }

  private func sentence(_ problem: Problem) -> String { VisibleText.of(problem.message(in: language)).ended }

  /// `2 of 3 points`
  func points(_ points: Int, of most: Int) -> String {
    switch language {
    case .english: "\(points) of \(most) point\(most == 1 ? "" : "s")"
    case .korean: "\(most)점 중 \(points)점"
    }
  }

  func verdict(_ answer: GradedAnswer) -> String {
    switch language {
    case .english: answer.isRight ? "right" : answer.isHalfRight ? "half right" : "wrong"
    case .korean: answer.isRight ? "맞음" : answer.isHalfRight ? "반만 맞음" : "틀림"
    }
  }

  /// Before the points of all exercises together.
  var total: String {
    switch language {
    case .english: "Total"
    case .korean: "합계"
    }
  }
}
