import LessonMetadata
package import TraceText

/// What a reader answered, by the identifiers of the exercises. The schema is `Grammar/answers.schema.json`.
package struct AnswerSheet: Sendable {
  /// What a reader answered to one exercise.
  package enum Answer: Hashable, Sendable {
    /// By label: numbers for blanks, lines for faults, and how these should read.
    case labelled([String: String], corrections: [String: String] = [:])
    /// Lines in an order.
    case lines([String])
    /// A trace.
    case text(String)
  }

  /// In no order.
  package private(set) var answers: [String: Answer] = [:]
  /// The identifiers in the order in which they were answered.
  package private(set) var identifiers: [String] = []

  package init() {}

  /// Reads the JSON text of `source`.
  package init(_ source: SourceText) throws(AnswerFault) {
    let document: JSONDocument
    do {
      document = try JSONDocument(source.bytes)
    } catch {
      throw AnswerFault(source, at: error.offset, .json(error.expected))
    }
    let root = document.root
    guard root.kind == .object else { throw AnswerFault(source, root, .object) }
    guard let version = root["version"] else {
      throw AnswerFault(source, root, .objectWithVersion)
    }
    guard version.written == "1" else { throw AnswerFault(source, version, .versionOne) }
    guard let answers = root["answers"] else {
      throw AnswerFault(source, root, .objectWithAnswers)
    }
    guard answers.kind == .object else { throw AnswerFault(source, answers, .object) }
    for (identifier, value) in answers.members { add(try Self.answer(value, source), to: identifier) }
  }

  /// Enters an answer; a second one to the same exercise takes the place of the first.
  package mutating func add(_ answer: Answer, to identifier: String) {
    if answers.updateValue(answer, forKey: identifier) == nil { identifiers.append(identifier) }
  }

  private static func answer(_ value: JSONElement, _ source: SourceText) throws(AnswerFault) -> Answer {
    switch value.kind {
    case .text: return .text(value.text ?? "")
    case .object:
      var labelled: [String: String] = [:]
      var corrections: [String: String] = [:]
      for (label, answer) in value.members {
        guard answer.kind == .object else {
          labelled[label] = try word(answer, source)
          continue
        }
        guard let line = answer["line"] else {
          throw AnswerFault(source, answer, .objectWithLine)
        }
        labelled[label] = try word(line, source)
        guard let correction = answer["correction"] else { continue }
        guard let text = correction.text else { throw AnswerFault(source, correction, .text) }
        corrections[label] = text
      }
      return .labelled(labelled, corrections: corrections)
    case .array:
      var lines: [String] = []
      for line in value.children {
        guard let text = line.text else { throw AnswerFault(source, line, .text) }
        lines.append(text)
      }
      return .lines(lines)
    case .null, .boolean, .number:
      throw AnswerFault(source, value, .answer)
    }
  }

  /// A text, or a number as it is written.
  private static func word(_ value: JSONElement, _ source: SourceText) throws(AnswerFault) -> String {
    if let text = value.text { return text }
    guard value.kind == .number else { throw AnswerFault(source, value, .textOrNumber) }
    return value.written
  }
}
