import Problems

/// What the receiver of a segment owes for it.
extension RemarkWords {
  /// - Parameter section: that of RFC 9293 in which the receiver decided.
  func owesSynAcknowledgment(_ section: String) -> ExplainedRemark {
    ExplainedRemark(
      sentence: text("\(receiver) must answer with a SYN-ACK.", "\(receiver, .topic) SYN-ACK로 응답해야 합니다."),
      reference: RFCReference(9293, section))
  }

  /// - Parameter section: that of RFC 9293 in which the receiver decided.
  func owesAcknowledgment(_ section: String) -> ExplainedRemark {
    ExplainedRemark(
      sentence: text("\(receiver) must acknowledge this.", "\(receiver, .topic) 이 세그먼트에 확인 응답해야 합니다."),
      reference: RFCReference(9293, section))
  }

  /// An answer to what was dropped.
  var owesAnswer: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) must answer all the same, with the number that it expects.",
        "그래도 \(receiver, .topic) 기다리는 번호를 담은 ACK로 응답해야 합니다."),
      reference: RFCReference(9293, "3.10.7.4"))
  }

  /// A duplicate ACK for what has come ahead of its turn.
  var owesDuplicate: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) should answer at once, with the number that is missing.",
        "\(receiver, .topic) 빠져 있는 번호를 담은 ACK로 바로 응답하는 것이 좋습니다."),
      reference: RFCReference(5681, "4.2"))
  }

  /// The acknowledgment of what fills a gap.
  var owesPromptAcknowledgment: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) should acknowledge this at once.", "\(receiver, .topic) 이 세그먼트에 바로 확인 응답하는 것이 좋습니다."),
      reference: RFCReference(5681, "4.2"))
  }

  /// The same for data, whose acknowledgment may wait a little.
  var owesDelayedAcknowledgment: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "\(receiver) must acknowledge this, in less than half a second.",
        "\(receiver, .topic) 0.5초가 지나기 전에 이 세그먼트에 확인 응답해야 합니다."), reference: RFCReference(9293, "3.8.6.3"))
  }

  /// Why a reset is owed.
  enum ResetCause: Hashable, Sendable {
    case noConnection, acknowledgesNothingSent
  }

  func owesReset(_ cause: ResetCause) -> ExplainedRemark {
    let sentence =
      switch cause {
      case .noConnection:
        text(
          "\(receiver) has no connection to which this could belong, and must answer with a reset.",
          "\(receiver, .topic) 이 세그먼트에 맞는 연결이 없으므로 RST로 응답해야 합니다.")
      case .acknowledgesNothingSent:
        text(
          "It acknowledges nothing that \(receiver) has sent in this connection, so \(receiver) must answer with a "
            + "reset.",
          "이 연결에서 \(receiver, .subject) 보낸 적이 없는 것을 확인 응답하므로, \(receiver, .topic) RST로 응답해야 합니다.")
      }
    return ExplainedRemark(sentence: sentence, reference: RFCReference(9293, "3.5.2"))
  }

  /// What asks for a challenge ACK.
  enum ChallengeCause: Hashable, Sendable {
    /// - Parameter isAssumed: whether the window that it lies in is not written.
    case reset(isAssumed: Bool)
    case syn, acknowledgment
  }

  /// Behind a window that the trace does not write, and that is taken to be the largest without scaling.
  func assumedWindow(_ isAssumed: Bool) -> String {
    isAssumed ? text(" (none is written: 65535 octets are assumed)", "(적혀 있지 않아 65535옥텟으로 봄)") : ""
  }

  func owesChallenge(_ cause: ChallengeCause) -> ExplainedRemark {
    switch cause {
    case .syn:
      ExplainedRemark(
        sentence: text(
          "\(receiver) has a connection already, and does not believe the SYN: it must answer with an ACK that "
            + "names the number it expects.",
          "\(receiver, .topic) 이미 연결이 있으므로 이 SYN을 믿지 않으며, 기다리는 번호를 담은 ACK로 응답해야 합니다."),
        reference: RFCReference(5961, "4.2"))
    case .reset(let isAssumed):
      ExplainedRemark(
        sentence: text(
          "Its number lies in \(receiver)'s window\(assumedWindow(isAssumed)), but is not the next one, so \(receiver) "
            + "does not believe the reset: it must answer with an ACK that names the number it expects.",
          "번호가 \(receiver)의 윈도우\(assumedWindow(isAssumed)) 안이지만 다음에 받을 번호가 아니므로, \(receiver, .topic) RST를 믿지 "
            + "않으며 기다리는 번호를 담은 ACK로 응답해야 합니다."),
        reference: RFCReference(5961, "3.2"))
    case .acknowledgment:
      ExplainedRemark(
        sentence: text(
          "Its acknowledgment cannot be right, so \(receiver) must answer with an ACK that names the number it "
            + "expects.",
          "확인 응답 번호가 맞을 수 없으므로, \(receiver, .topic) 기다리는 번호를 담은 ACK로 응답해야 합니다."),
        reference: RFCReference(5961, "5.2"))
    }
  }

  /// A SYN that reaches TIME-WAIT, and what opening with it asks for.
  ///
  /// - Parameter isAboveAllUsed: whether its number tells that it is new; otherwise its timestamp does.
  func mayReopen(isAboveAllUsed: Bool) -> [ExplainedRemark] {
    let isNew =
      isAboveAllUsed
      ? text(
        "Its number lies above all that \(sender) used in the old connection, so \(receiver) may open a new one with "
          + "it.",
        "\(sender, .subject) 이전 연결에서 쓴 모든 번호보다 크므로 \(receiver, .topic) 이것으로 새 연결을 열 수 있습니다.")
      : text(
        "Its timestamp is newer than all of the old connection, so \(receiver) may open a new one with it.",
        "타임스탬프가 이전 연결의 것보다 새로우므로 \(receiver, .topic) 이것으로 새 연결을 열 수 있습니다.")
    return [
      ExplainedRemark(sentence: isNew, reference: RFCReference(6191, "2")),
      ExplainedRemark(
        sentence: text(
          "\(receiver)'s initial number must then lie above all that it used itself.",
          "그때 \(receiver)의 초기 시퀀스 번호도 자신이 쓴 모든 번호보다 커야 합니다."),
        reference: RFCReference(9293, "3.6.1")),
      ExplainedRemark(
        sentence: text(
          "\(receiver) may also doubt the SYN, and answer with an ACK that names the number it expects.",
          "SYN을 믿지 않고, 기다리는 번호를 담은 ACK로 응답해도 됩니다."),
        reference: RFCReference(5961, "4.2")),
    ]
  }
}
