import Problems

/// What is told of a drawing that is not as it should be.
struct StaleDrawing {
  /// The path of the lesson that is drawn, safe to print; `nil` for a fence.
  var subject: String?
  /// Whether there is no drawing yet.
  var isNew: Bool

  /// For people who asked what would change.
  func line(at place: String, in language: Language) -> String {
    switch language {
    case .english: "would change \(place): the drawing of \(subject ?? "the fence")"
    case .korean: "바뀔 곳 \(place): \(subject ?? "코드 블록")의 그림"
    }
  }

  /// For people who read what a workflow found.
  func sentence(in language: Language) -> String {
    switch (language, isNew) {
    case (.english, true): "\(subject ?? "This fence") has no drawing yet: run hstrace embed."
    case (.english, false): "The drawing of \(subject ?? "the fence") is out of date: run hstrace embed."
    case (.korean, true): "\(subject ?? "이 코드 블록")의 그림이 아직 없습니다: hstrace embed를 실행하세요."
    case (.korean, false): "\(subject ?? "코드 블록")의 그림이 오래되었습니다: hstrace embed를 실행하세요."
    }
  }
}
