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
      case .blank, .fault: "An object of labels and answers is expected."
      case .reorder: "An array of lines is expected."
      case .generate: "A text is expected."
      }
    case .korean:
      switch kind {
      case .blank, .fault: "이름표와 답으로 된 객체가 필요합니다."
      case .reorder: "줄의 배열이 필요합니다."
      case .generate: "문자열이 필요합니다."
      }
    }
  }

  private var notOneTrace: String {
    switch language {
    case .english: "This is not one trace between two endpoints."
    case .korean: "두 엔드포인트 사이의 트레이스 하나가 아닙니다."
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

  private func sentence(_ problem: Problem) -> String { "\(VisibleText.of(problem.message(in: language)))." }

  /// `2 of 3 points`
  func points(_ points: Int, of most: Int) -> String {
    switch language {
    case .english: "\(points) of \(most) point\(most == 1 ? "" : "s")"
    case .korean: "\(most)점 중 \(points)점"
    }
  }

  func verdict(_ isRight: Bool) -> String {
    switch language {
    case .english: isRight ? "right" : "wrong"
    case .korean: isRight ? "맞음" : "틀림"
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
