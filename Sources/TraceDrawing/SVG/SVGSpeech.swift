import Problems
import TCP
import TraceChecking
import TraceText

/// The name of a row for those who hear a picture: `1: Client sends SYN, SEQ=100; Server is then
/// SYN-RECEIVED`.
struct SVGSpeech {
  private let names: Pair<String>
  private let language: Language
  /// The names with the particles of Korean behind them: of the subject, and of the topic.
  private let subjects: Pair<String>
  private let topics: Pair<String>

  init(_ drawing: Drawing) {
    names = drawing.names
    language = drawing.language
    let isKorean = language == .korean
    subjects = Pair(
      isKorean ? "\(names.first, .subject)" : names.first,
      isKorean ? "\(names.second, .subject)" : names.second)
    topics = Pair(
      isKorean ? "\(names.first, .topic)" : names.first, isKorean ? "\(names.second, .topic)" : names.second)
  }

  /// Says who sends what, what becomes of it, and the states that change.
  func write(
    _ segment: DrawnSegment, _ words: [SVGWord], in row: Row, decimals: Int?, to output: inout OutputBuffer
  ) {
    output.write(digits: Int(segment.number))
    say(row.time, decimals, ", ", to: &output)
    output.write(": ")
    output.write(xml: subjects[segment.sender])
    output.write(language == .english ? " sends " : " ")
    for (number, word) in words.enumerated() where word.style != .remark && word.style != .fate {
      if number > 0 { output.write(", ") }
      output.write(xml: word.text)
    }
    if language == .korean { output.write(" 전송") }
    for remark in SVGLabel.remarks(on: segment, in: language) { say(remark, to: &output) }
    switch segment.travel {
    case .arrives: break
    case .comesOut: if !segment.isOldDuplicate { say(DrawingWords.arrives(in: language), to: &output) }
    case .departs: say(language == .english ? "under way" : "전송 중", to: &output)
    case .lost: say(DrawingWords.lost(in: language), to: &output)
    case .corrupt: say(DrawingWords.corrupt(in: language), to: &output)
    }
    if segment.isDropped { sayDropped(by: segment.receiver, isCopy: segment.arrivesTwice, to: &output) }
    say(row.shown, to: &output)
  }

  /// Says what comes out of the network, and the states that change.
  func write(_ arrival: DrawnArrival, in row: Row, decimals: Int?, to output: inout OutputBuffer) {
    output.write(digits: Int(arrival.number))
    say(row.time, decimals, ", ", to: &output)
    switch (arrival.fate, language) {
    case (.arrives, .english), (.corrupt, .english):
      output.write(" arrives at ")
      output.write(xml: names[arrival.receiver])
    case (.arrives, .korean), (.corrupt, .korean):
      output.write(", ")
      output.write(xml: subjects[arrival.receiver])
      output.write(" 받음")
    case (.lost, .english): output.write(" is lost")
    case (.lost, .korean): output.write(", 유실")
    }
    if arrival.fate == .corrupt { say(DrawingWords.corrupt(in: language), to: &output) }
    if arrival.isCopy { say(DrawingWords.copy(in: language), to: &output) }
    if arrival.isDropped { sayDropped(by: arrival.receiver, to: &output) }
    say(row.shown, to: &output)
  }

  /// Says what happens at an endpoint, and the states that change.
  func write(
    _ event: String, at endpoint: Int, in row: Row, decimals: Int?, to output: inout OutputBuffer
  ) {
    output.write(xml: names[endpoint])
    say(row.time, decimals, ", ", to: &output)
    output.write(": ")
    output.write(xml: event)
    say(row.shown, to: &output)
  }

  /// Says the states that a line of the trace asserts.
  func write(statesOf row: Row, decimals: Int?, to output: inout OutputBuffer) {
    var isFirst = true
    for side in 0...1 {
      guard let state = row.shown[side] else { continue }
      if !isFirst { output.write("; ") }
      isFirst = false
      say(state, of: side, to: &output)
    }
    say(row.time, decimals, ", ", to: &output)
  }

  /// What a drawing shows, in a sentence.
  static func summary(of drawing: Drawing) -> String {
    let names = [drawing.names.first, drawing.names.second]
    return visible(
      DrawingWords.summary(
        drawing.report, segments: drawing.segments, names: names, in: drawing.language))
  }

  /// A note as it is said.
  func note(_ text: String) -> String { (language == .english ? "Note: " : "설명: ") + text }

  /// What stands where segments are left out.
  var omission: String { language == .english ? "segments not shown" : "세그먼트 생략" }

  private func say(_ words: String, to output: inout OutputBuffer) {
    output.write("; ")
    output.write(xml: words)
  }

  private func say(
    _ time: Int64?, _ decimals: Int?, _ joint: String, to output: inout OutputBuffer
  ) {
    guard let time, let decimals else { return }
    output.write(joint)
    output.write(SVGClock.text(of: time, decimals: decimals))
  }

  private func sayDropped(by endpoint: Int, isCopy: Bool = false, to output: inout OutputBuffer) {
    output.write("; ")
    output.write(xml: subjects[endpoint])
    switch language {
    case .english: output.write(isCopy ? " drops the copy" : " drops it")
    case .korean: output.write(isCopy ? " 복사본을 버림" : " 버림")
    }
  }

  private func say(_ shown: Pair<State?>, to output: inout OutputBuffer) {
    for side in 0...1 {
      guard let state = shown[side] else { continue }
      output.write("; ")
      say(state, of: side, isThen: true, to: &output)
    }
  }

  private func say(_ state: State, of side: Int, isThen: Bool = false, to output: inout OutputBuffer) {
    output.write(xml: topics[side])
    switch language {
    case .english: output.write(isThen ? " is then " : " is ")
    case .korean: output.write(" ")
    }
    output.write(state.name)
    if language == .korean { output.write(" 상태") }
  }
}

extension Drawing {
  /// What the whole is and how it ends, in sentences: for who cannot see the drawing.
  package var spokenSummary: String { SVGSpeech.summary(of: self) }
}
