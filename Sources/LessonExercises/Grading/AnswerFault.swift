package import Problems
import TraceText

/// Where a file of answers is not as it should be.
package struct AnswerFault: Error, Hashable {
  /// The file, line and column: `answers.json:2:5`, safe to print.
  package let place: String
  /// What should stand there.
  package let due: Due

  /// What should stand at a place.
  package enum Due: Hashable, Sendable {
    case object, objectWithVersion, objectWithAnswers, objectWithLine, versionOne, text, textOrNumber
    /// What an exercise can be answered with.
    case answer
    /// What the grammar of JSON wants.
    case json(String)
  }

  init(_ source: SourceText, at offset: Int, _ due: Due) {
    let position = LineIndex(source.bytes, through: offset).position(of: offset)
    place = "\(VisibleText.of(source.name)):\(position.line):\(position.column)"
    self.due = due
  }

  init(_ source: SourceText, _ element: JSONElement, _ due: Due) {
    self.init(source, at: element.range.lowerBound, due)
  }

  /// `answers.json:2:5: expected a comma or the end of the object`
  package func text(in language: Language) -> String {
    switch language {
    case .english: "\(place): expected \(english)"
    case .korean: "\(place): 여기에는 \(korean, .subject) 와야 합니다"
    }
  }

  private var english: String {
    switch due {
    case .object: "an object"
    case .objectWithVersion: "an object with a \"version\""
    case .objectWithAnswers: "an object with \"answers\""
    case .objectWithLine: "an object with a \"line\""
    case .versionOne: "version 1"
    case .text: "a text"
    case .textOrNumber: "a text or a number"
    case .answer: "an object, an array or a text"
    case .json(let due): due
    }
  }

  private var korean: String {
    switch due {
    case .object: "객체"
    case .objectWithVersion: "\"version\"이 있는 객체"
    case .objectWithAnswers: "\"answers\"가 있는 객체"
    case .objectWithLine: "\"line\"이 있는 객체"
    case .versionOne: "버전 1"
    case .text: "문자열"
    case .textOrNumber: "문자열이나 수"
    case .answer: "객체나 배열이나 문자열"
    case .json: "올바른 JSON"
    }
  }
}
