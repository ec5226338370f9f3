import Problems
import TraceText

/// Something about a run, not about what stands in a lesson. Names that it is given are safe to print.
enum RunNotice {
  /// A command takes one lesson at a time, and got more.
  case severalLessons(_ file: String, count: Int, command: String)
  /// A lesson in which there is nothing to show.
  case noTrace(_ lesson: String)
  /// A lesson that has fewer traces than the number asked for.
  case noSuchTrace(_ lesson: String, count: Int, number: Int)
  case noExercise(_ lesson: String)
  /// A lesson whose errors may be why nobody can tell what stands in a blank.
  case errorsBeforeBlanks(_ lesson: String, count: Int)
  /// An exercise of which no sheet can be made.
  case unfitExercise(_ lesson: String, _ identifier: String, ExerciseObstacle)
  /// An exercise about a trace that the lesson does not have, with the title nearest to the one it names.
  case missingTrace(_ lesson: String, _ identifier: String, title: String, nearest: String?)
  /// A trace that is drawn in several pictures.
  case splitDiagram(_ lesson: String, parts: Int)
  /// A file whose name begins as options do.
  case looksLikeOption(_ file: String)
  /// A name that is none of those known, with the nearest of them.
  case unknown(_ kind: NamedKind, _ written: String, nearest: String?)

  /// What a command line names.
  enum NamedKind: Hashable {
    case command, problem, exercise, subject
  }

  /// A name that is none of `known`.
  static func unknown(_ kind: NamedKind, _ written: String, among known: [String]) -> RunNotice {
    let limit = max(2, written.count / 3)
    return .unknown(kind, written, nearest: EditDistance.nearest(to: written, among: known, limit: limit))
  }

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  private var english: String {
    switch self {
    case .severalLessons(let file, let count, let command):
      "\(file) has \(count) lessons; \(command) takes one at a time."
    case .noTrace(let lesson): "\(lesson) has no trace."
    case .noSuchTrace(let lesson, let count, let number):
      "\(lesson) has \(count == 1 ? "one trace" : "\(count) traces"); there is no trace \(number)."
    case .errorsBeforeBlanks(let lesson, let count):
      "\(lesson): \(count) error\(count == 1 ? "" : "s"), which may be why blanks stay; run hstrace check \(lesson)"
    case .noExercise(let lesson): "\(lesson) has no exercise: its metadata has no hstrace.exercises."
    case .unfitExercise(let lesson, let identifier, let obstacle):
      "\(lesson): exercise '\(identifier)' cannot be set: \(obstacle.text(in: .english))."
    case .missingTrace(let lesson, let identifier, let title, let nearest):
      "\(lesson): exercise '\(identifier)' cannot be set: there is no trace called '\(title)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? ".")
    case .splitDiagram(let lesson, let parts):
      "\(lesson): too long for one diagram; split into \(parts) of them."
    case .looksLikeOption(let file): "\(file) looks like an option; for the file of that name write ./\(file)"
    case .unknown(let kind, let written, let nearest):
      "There is no \(kind.english) called '\(written)'\(nearest.map { "; did you mean '\($0)'?" } ?? "")"
    }
  }

  private var korean: String {
    switch self {
    case .severalLessons(let file, let count, let command):
      "\(file)에는 수업이 \(count)개 있습니다. \(command, .topic) 한 번에 하나만 다룹니다."
    case .noTrace(let lesson): "\(lesson)에는 트레이스가 없습니다."
    case .noSuchTrace(let lesson, let count, let number):
      "\(lesson)에는 트레이스가 \(count)개 있고, \(number)번째 트레이스는 없습니다."
    case .errorsBeforeBlanks(let lesson, let count):
      "\(lesson): 오류가 \(count)개 있어 빈칸을 채우지 못했을 수 있습니다. 다음 명령으로 확인하세요: hstrace check \(lesson)"
    case .noExercise(let lesson): "\(lesson)에는 연습 문제가 없습니다. 메타데이터에 hstrace.exercises가 없습니다."
    case .unfitExercise(let lesson, let identifier, let obstacle):
      "\(lesson): 연습 문제 '\(identifier)'\(KoreanParticle.object.form(after: identifier)) 낼 수 없습니다. \(obstacle.text(in: .korean))."
    case .missingTrace(let lesson, let identifier, let title, let nearest):
      "\(lesson): 연습 문제 '\(identifier)'\(KoreanParticle.object.form(after: identifier)) 낼 수 없습니다."
        + " '\(title)'\(KoreanParticle.copula.form(after: title))라는 트레이스가 없습니다."
        + (nearest.map { " '\($0)'\(KoreanParticle.object.form(after: $0)) 뜻했습니까?" } ?? "")
    case .splitDiagram(let lesson, let parts): "\(lesson): 그림 하나에 담기에 너무 길어 \(parts)개로 나누었습니다."
    case .looksLikeOption(let file): "\(file, .topic) 옵션으로 읽힙니다. 그런 이름의 파일이면 ./\(file, .toward) 쓰세요."
    case .unknown(let kind, let written, let nearest):
      "'\(written)'\(KoreanParticle.copula.form(after: written))라는 \(kind.korean) 없습니다."
        + (nearest.map { " '\($0)'\(KoreanParticle.object.form(after: $0)) 쓰려고 했습니까?" } ?? "")
    }
  }
}

extension RunNotice.NamedKind {
  fileprivate var english: String {
    switch self {
    case .command: "command"
    case .problem: "problem"
    case .exercise: "exercise"
    case .subject: "file, problem or state"
    }
  }

  /// With the particle behind it.
  fileprivate var korean: String {
    switch self {
    case .command: "명령이"
    case .problem: "문제가"
    case .exercise: "연습 문제가"
    case .subject: "파일이나 문제나 상태가"
    }
  }
}
