import Problems

extension ExerciseSheet {
  /// Holds lines, and how they should read, against those that are wrong, in whatever order they are told.
  func gradeFaults(
    _ wrong: FaultTrace, _ given: [String: String], _ corrections: [String: String], _ words: GradeWords
  ) -> [GradedAnswer] {
    var waiting = Array(wrong.faults.indices)
    let named = answers.map { answer -> Int? in
      guard let text = given[answer.label] else { return nil }
      let lines = lines(named: text)
      guard let place = waiting.firstIndex(where: { lines.contains(wrong.faults[$0].line) }) else {
        return nil
      }
      return waiting.remove(at: place)
    }
    return zip(answers, named).map { answer, fault in
      let text = given[answer.label]
      let correction = Self.trimmed(corrections[answer.label])
      // Of what nobody has found, each answer stands for one.
      var asked = answers[fault ?? waiting.removeFirst()]
      asked.label = answer.label
      guard let text else { return asked.graded(nil, words.missing(under: asked.label)) }
      if let fault { return asked.graded(text, correction, of: fault, in: wrong, words) }
      // Where one line is wrong, it may be another than the author's.
      let isRight =
        wrong.faults.count == 1
        && correction.map { correction in
          lines(named: text).contains { wrong.verdict(on: correction, at: $0, of: 0) == .right }
        } == true
      return asked.graded(text, isRight ? nil : words.otherLine, correction: correction)
    }
  }

  /// The indices of the lines that a reader may mean: by number, or as they are given, with the number or without.
  private func lines(named text: String) -> [Int] {
    if let number = AnswerNumber.line(text) { return given.indices.contains(number - 1) ? [number - 1] : [] }
    let name = Self.squeezed(text)
    return given.indices.filter { index in
      [given[index], Self.bare(given[index])].contains { Self.squeezed($0) == name }
    }
  }

  /// A line without the number before it.
  private static func bare(_ line: String) -> String {
    line.firstRange(of: ". ").map { String(line[$0.upperBound...]) } ?? line
  }

  /// `nil` where nothing is left.
  private static func trimmed(_ text: String?) -> String? {
    guard let text, let start = text.firstIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(text[start...].reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension ExerciseAnswer {
  /// Graded with the right line named in it.
  fileprivate func graded(
    _ given: String, _ correction: String?, of fault: Int, in wrong: FaultTrace, _ words: GradeWords
  ) -> GradedAnswer {
    guard wrong.faults[fault].correction != nil else { return graded(given, nil, correction: correction) }
    var remark: String?
    if let correction {
      remark = words.remark(
        onCorrection: wrong.verdict(on: correction, at: wrong.faults[fault].line, of: fault))
    } else {
      remark = words.missingCorrection
    }
    var answer = graded(given, remark, correction: correction)
    answer.isHalfRight = remark != nil
    return answer
  }
}
