import LessonMetadata
import Problems
import TCP

/// The words that a page adds to what a lesson and its explanation say.
struct PageWords {
  let language: Language

  func text(_ english: String, _ korean: String) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  // Around the lesson.
  var skip: String { text("Skip to the lesson", "본문으로 건너뛰기") }
  var contents: String { text("Contents", "차례") }
  var level: String { text("Level", "수준") }
  var duration: String { text("Time", "소요 시간") }
  var license: String { text("License", "라이선스") }
  var date: String { text("Date", "날짜") }
  var topics: String { text("Topics", "주제") }
  var objectives: String { text("Objectives", "학습 목표") }
  var prerequisites: String { text("Before you begin", "먼저 알아 둘 것") }
  func authors(_ count: Int) -> String { text(count == 1 ? "Author" : "Authors", "지은이") }
  func madeBy(_ file: String) -> String {
    text("Made by hstrace from \(file)", "이 페이지는 hstrace가 \(file) 파일로 만들었습니다.")
  }
  /// What a page has of a document: what stands before the document's name, and what behind it.
  func prose(hasTraces: Bool) -> (before: String, behind: String) {
    switch (language, hasTraces) {
    case (.english, true):
      ("This page shows the traces of ", "; the text around them stands in that document.")
    case (.english, false): ("The text of this lesson stands in ", ".")
    case (.korean, true): ("이 페이지는 ", " 문서의 트레이스를 보입니다. 트레이스 앞뒤의 글은 문서에 있습니다.")
    case (.korean, false): ("이 수업의 글은 ", " 문서에 있습니다.")
    }
  }

  /// Where a reader would look for the traces.
  var noTrace: String { text("This lesson has no trace yet.", "이 수업에는 아직 트레이스가 없습니다.") }
  /// For the author.
  var lacksTrace: String { text("this lesson has no trace", "이 수업에는 트레이스가 없습니다") }

  // Of a trace.
  var exchange: String { text("The exchange", "주고받은 세그먼트") }
  var concept: String { text("Concept", "개념") }
  var flow: String { text("Flow", "과정") }
  var features: String { text("Features", "특징") }
  var stepByStep: String { text("Step by step", "단계별 설명") }
  var asWritten: String { text("The trace as it is written", "트레이스 원문") }
  var drawing: String { text("Drawing", "그림") }
  func drawing(of title: String) -> String { text("Drawing: \(title)", "그림: \(title)") }
  func diagram(of title: String) -> String { text("State diagram: \(title)", "상태 다이어그램: \(title)") }
  /// Behind the name of an exercise to which what is told of a trace is the answer.
  var asksForMistake: String {
    text(
      " asks for a mistake in this trace. What stands below is the answer.",
      "에서 이 트레이스의 오류를 묻습니다. 아래에 정답이 있습니다.")
  }
  var showTrace: String { text("The trace and its explanation", "트레이스와 설명") }
  var path: String { text("Path", "지나온 상태") }
  func steps(of title: String) -> String { text("Steps: \(title)", "단계: \(title)") }
  func seeAbove(_ pattern: String) -> String {
    text("\(pattern.capitalizedFirst) (told above)", "\(pattern) (위에서 설명)")
  }

  // Of a step.
  var step: String { text("Step", "단계") }
  var line: String { text("Segment or event", "세그먼트·사건") }
  var segment: String { text("Segment", "세그먼트") }
  var happens: String { text("What happens", "설명") }
  var beginning: String { text("At the beginning", "시작할 때") }
  var endpoint: String { text("Endpoint", "종단점") }
  var state: String { text("State", "상태") }
  var unknown: String { text("unknown", "알 수 없음") }
  var notShown: String { text("not shown", "생략") }
  var arrives: String { text("arrives", "도착") }
  var note: String { text("Note", "설명") }
  /// A segment by the number that the drawing and the sentences give it, where that is not the step's.
  func segment(_ number: Int) -> String { text("Segment \(number)", "세그먼트 \(number)") }
  func stateOf(_ name: String) -> String { text("State of \(name)", "\(name) 상태") }
  func begins(_ name: String, in state: State) -> String {
    text("\(name) begins in \(state.name).", "\(name, .topic) \(state.name) 상태입니다.")
  }
  func after(_ number: Int) -> String {
    number == 0 ? beginning : text("After step \(number)", "\(number)단계 뒤")
  }

  var blocks: String { text("Control blocks", "제어 블록") }

  // Of stepping.
  func controls(of title: String) -> String { text("Stepping: \(title)", "단계 이동: \(title)") }
  var first: String { text("First", "처음") }
  var previous: String { text("Back", "이전") }
  var next: String { text("Next", "다음") }
  var last: String { text("Last", "끝") }
  var allSteps: String { text("All steps", "모두 보기") }
  var keys: String { text("The arrow keys ← and → step, too.", "화살표 키 ←, →로도 이동합니다.") }
  func place(_ number: String, of count: Int) -> String {
    text("Step \(number) of \(count)", "\(count)단계 중 \(number)단계")
  }
  var endingKey: String {
    text(
      "A dashed arrow is the end of a connection out of turn, as by a reset; figure 5 of RFC 9293 leaves these out.",
      "점선 화살표는 RST 등으로 연결이 도중에 끊어지는 경우이며, RFC 9293의 그림 5에는 없습니다.")
  }

  var diagramKey: String {
    text(
      "On each arrow: what the user calls or what arrives / what is sent.",
      "화살표에는 ‘사용자의 호출 또는 도착한 세그먼트 / 보내는 세그먼트’를 적었습니다.")
  }

  // Behind the traces.
  var comparison: String { text("Comparison", "비교") }
  var pattern: String { text("What it is", "종류") }
  var aspect: String { text("Aspect", "항목") }
  var purpose: String { text("Purpose", "목적") }
  var course: String { text("Steps", "단계") }
  var whatFlows: String { text("What flows", "데이터 흐름") }
  var exercises: String { text("Exercises", "연습 문제") }
  var answer: String { text("Answer", "정답") }
  var explanation: String { text("Explanation", "풀이") }
  var problems: String { text("Problems in this lesson", "이 수업의 오류와 경고") }
  func exercise(_ number: Int) -> String { text("Exercise \(number)", "문제 \(number)") }
  func points(_ count: Int) -> String { text(count == 1 ? "1 point" : "\(count) points", "\(count)점") }
  func lineNumber(_ line: Int) -> String { text("Line \(line)", "\(line)번째 줄") }
  /// Between the key of a blank and its line; in Korean between the line and the key.
  var ofLine: String { text(" in ", "의 ") }

  // Of an index.
  var lessons: String { text("Lessons", "수업 목록") }
  var lesson: String { text("Lesson", "수업") }
  var content: String { text("Content", "내용") }
  var problemCount: String { text("Problems", "오류·경고") }
  var none: String { text("none", "없음") }
  var notGiven: String { text("not given", "적혀 있지 않음") }
  /// How many things are wrong in a lesson, and how many by intent.
  func problems(_ found: Int, meant: Int) -> String {
    let intended = text("\(meant) meant", "의도한 오류 \(meant)개")
    if found == 0 { return meant == 0 ? none : intended }
    return meant == 0 ? "\(found)" : "\(found), \(intended)"
  }
  func lessonCount(_ count: Int) -> String {
    text(count == 1 ? "1 lesson" : "\(count) lessons", "수업 \(count)개")
  }

  func name(of level: LessonMetadata.Level) -> String {
    switch level {
    case .beginner: text("beginner", "초급")
    case .intermediate: text("intermediate", "중급")
    case .advanced: text("advanced", "고급")
    }
  }

  /// `1 hour 30 minutes`
  func time(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    var parts: [String] = []
    if hours > 0 { parts.append(text(hours == 1 ? "1 hour" : "\(hours) hours", "\(hours)시간")) }
    if rest > 0 || hours == 0 { parts.append(text(rest == 1 ? "1 minute" : "\(rest) minutes", "\(rest)분")) }
    return parts.joined(separator: " ")
  }
}
