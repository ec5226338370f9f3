import Problems
import TCP

/// What the receiver of a segment does with it.
extension RemarkWords {
  /// Its receiver drops it: it brings nothing new, or lies beyond the window.
  ///
  /// - Parameter isAssumed: whether that window is not written.
  func dropped(isOld: Bool, isAssumed: Bool) -> ExplainedRemark {
    ExplainedRemark(
      sentence: isOld
        ? text("It brings nothing new, so \(receiver) drops it.", "새로운 것이 없으므로 \(receiver, .topic) 이것을 버립니다.")
        : text(
          "It lies outside \(receiver)'s window\(assumedWindow(isAssumed)), so \(receiver) drops it.",
          "\(receiver)의 윈도우\(assumedWindow(isAssumed))를 벗어나므로 \(receiver, .topic) 이것을 버립니다."),
      reference: RFCReference(9293, "3.10.7.4"))
  }

  /// Its receiver takes it up to the edge of the window; `last` is the last octet in it, empty where that is not to be
  /// told.
  func trimmed(to last: String) -> ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) takes only what fits into its window\(last.clause { ", up to \($0)" }), and drops the rest.",
        "\(receiver, .topic) 윈도우에 들어가는 \(last.clause(or: "만큼") { "번호 \($0)까지" })만 받고 나머지는 버립니다."),
      reference: RFCReference(9293, "3.10.7.4"))
  }

  /// It uses all that was left of the window, whose first number and last are empty where they are not to be told.
  func fillsWindow(_ first: String, _ last: String) -> ExplainedRemark {
    let range = first.isEmpty || last.isEmpty ? "" : first
    return ExplainedRemark(
      sentence: text(
        "\(receiver)'s window\(range.clause { " (\($0) to \(last))" }) is full: \(sender) may send no more data until an "
          + "acknowledgment moves or widens it.",
        "이로써 \(receiver)의 윈도우\(range.clause { "(번호 \($0)부터 \(last)까지)" })가 다 찼으므로, \(sender, .topic) 확인 응답이 윈도우를 "
          + "옮기거나 넓힐 때까지 데이터를 더 보낼 수 없습니다."),
      reference: RFCReference(9293, "3.8.6"))
  }

  /// It is held behind a gap.
  var held: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) keeps it until what is missing has arrived.",
        "\(receiver, .topic) 빠진 것이 도착할 때까지 이것을 간직합니다."), reference: RFCReference(9293, "3.10.7.4"))
  }

  /// It fills the only gap.
  var fillsGap: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "It brings what was missing, and \(receiver) can use what it has kept.",
        "빠졌던 것이 도착하여, \(receiver, .topic) 간직해 둔 것까지 쓸 수 있습니다."), reference: nil)
  }

  /// It fills the first of several gaps; `last` is the last octet before the next one.
  func fillsFirstGap(upTo last: String) -> ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "It fills the first gap, and \(receiver) can use what it has kept\(last.clause(or: " up to the next") { " up to \($0)" }).",
        "첫 번째 빈 곳이 채워져, \(receiver, .topic) 간직해 둔 것을 \(last.clause(or: "다음 빈 곳 앞") { $0 })까지 쓸 수 있습니다."),
      reference: nil)
  }

  /// It brings what was missing before a FIN.
  var bringsKeptFin: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "It brings what was missing before \(sender)'s FIN, which \(receiver) has kept and can take now.",
        "\(sender)의 FIN 앞에 빠졌던 것이 도착하여, \(receiver, .topic) 간직해 둔 FIN을 받아들일 수 있습니다."), reference: nil)
  }

  /// A FIN that comes again reaches TIME-WAIT.
  var repeatsFin: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "It is \(sender)'s FIN again: \(receiver) must acknowledge it once more, and begins anew to wait for two maximum "
          + "segment lifetimes.",
        "\(sender)의 FIN이 다시 온 것이므로 \(receiver, .topic) 다시 확인 응답해야 하며, 최대 세그먼트 수명의 두 배를 처음부터 다시 "
          + "기다립니다."),
      reference: RFCReference(9293, "3.10.7.4"))
  }

  /// A probe whose octet lies beyond the window.
  var asksForRoom: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "Whether \(receiver) has room for its octet now, the answer tells.",
        "이제 \(receiver)에 이 옥텟을 받을 자리가 있는지는 응답으로 알 수 있습니다."), reference: RFCReference(9293, "3.8.6.1"))
  }

  /// It means nothing in a state; `section` of RFC 9293 says so.
  func ignored(in state: State, _ section: String) -> ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) is in \(state.name), and ignores it.",
        "\(receiver, .topic) \(state.name) 상태이므로 이것을 무시합니다."), reference: RFCReference(9293, section))
  }

  /// A second copy that asks for nothing.
  var copyIsIgnored: ExplainedRemark {
    ExplainedRemark(
      sentence: text("The second copy changes nothing.", "두 번째 복사본으로 바뀌는 것은 없습니다."), reference: nil)
  }

  /// A second copy of what was taken.
  var copyIsDropped: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "The second copy brings nothing new, so \(receiver) drops it.",
        "두 번째 복사본에는 새로운 것이 없으므로 \(receiver, .topic) 그것을 버립니다."),
      reference: RFCReference(9293, "3.10.7.4"))
  }

  /// A second copy that is treated as the first.
  var copyIsAnswered: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) must answer the second copy in the same way.",
        "\(receiver, .topic) 두 번째 복사본에도 똑같이 응답해야 합니다."), reference: nil)
  }

  /// An acknowledgment arrives; `number` is empty where it is not to be told.
  func acknowledges(before number: String) -> ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "It acknowledges what \(receiver) has sent\(number.clause { " before \($0)" }).",
        "\(receiver, .subject) 보낸 것을 \(number.clause { "\($0) 앞까지 " })확인 응답합니다."),
      reference: RFCReference(9293, "3.10.7.4"))
  }

  /// Only the window of what arrives is new.
  var tellsRoom: String {
    text("It tells \(receiver) how much room \(sender) has.", "\(sender, .subject) 얼마나 받을 수 있는지 알립니다.")
  }

  /// Nothing of what arrives is new.
  var tellsNothing: String {
    text("It tells \(receiver) nothing new.", "\(receiver)에 새로 알리는 것이 없습니다.")
  }
}
