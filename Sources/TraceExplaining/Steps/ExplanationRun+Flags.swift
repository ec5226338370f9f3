import Problems
import TCP
import TraceChecking

extension ExplanationRun {
  /// What those flags say that no number and no nature tells: PSH, URG, and ECN.
  mutating func flagRemarks(_ step: MomentStep, _ segment: CheckedSegment) -> [ExplainedRemark] {
    var remarks: [ExplainedRemark] = []
    let words = remarkWords(sender: segment.sender)
    if segment.bits.hasAny(.psh), !hasToldPush, segment.dataLength != 0 {
      hasToldPush = true
      remarks.append(words.push)
    }
    if segment.bits.hasAny(.urg), !hasToldUrgent {
      hasToldUrgent = true
      remarks.append(words.urgent)
    }
    if let remark = congestionRemark(step, segment, words) { remarks.append(remark) }
    return remarks
  }

  private func congestionRemark(
    _ step: MomentStep, _ segment: CheckedSegment, _ words: RemarkWords
  ) -> ExplainedRemark? {
    let bits = segment.bits.intersection([.ece, .cwr, .ae])
    let negotiation = step.after[segment.sender].negotiation
    if segment.bits.hasAny(.syn) {
      guard !bits.isEmpty else { return nil }
      if segment.bits.hasAny(.ack) {
        if negotiation.sent.accurateCongestionNotification { return words.acceptsAccurateNotification }
        return negotiation.sent.congestionNotification ? words.acceptsNotification : nil
      }
      if bits == [.ece, .cwr, .ae] { return words.offersAccurateNotification }
      return bits == [.ece, .cwr] ? words.offersNotification : nil
    }
    guard negotiation.usesCongestionNotification else { return nil }
    if negotiation.sent.accurateCongestionNotification, negotiation.received.accurateCongestionNotification {
      return segment.nature == .acknowledgmentOfSyn ? words.tellsHowAnswerArrived : words.counts(marks(bits))
    }
    if bits.hasAny(.ece) { return words.sawCongestion }
    return bits.hasAny(.cwr) ? words.hasSlowedDown : nil
  }

  /// The counter of marked segments, of three bits (RFC 9768, 3.1.1).
  private func marks(_ bits: ControlBits) -> Int {
    (bits.hasAny(.ae) ? 4 : 0) + (bits.hasAny(.cwr) ? 2 : 0) + (bits.hasAny(.ece) ? 1 : 0)
  }
}

/// What flags say.
extension RemarkWords {
  var push: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "PSH asks \(receiver) to hand the data on at once.", "PSH는 데이터를 응용 프로그램에 바로 넘기라는 요청입니다."),
      reference: RFCReference(9293, "3.9.1.2"))
  }

  var urgent: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "URG says that the urgent pointer is valid, as there is urgent data.",
        "URG는 긴급 데이터가 있어 긴급 포인터가 유효함을 알립니다."),
      reference: RFCReference(9293, "3.8.5"))
  }

  var offersNotification: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "ECE and CWR offer explicit congestion notification.", "ECE와 CWR로 명시적 혼잡 알림(ECN)을 쓰자고 제안합니다."),
      reference: RFCReference(3168, "6.1.1"))
  }

  var acceptsNotification: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "ECE without CWR accepts explicit congestion notification.", "CWR 없이 ECE만으로 명시적 혼잡 알림(ECN)을 받아들입니다."),
      reference: RFCReference(3168, "6.1.1"))
  }

  var offersAccurateNotification: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "ECE, CWR and AE offer accurate congestion notification.",
        "ECE, CWR, AE로 정밀한 혼잡 알림(AccECN)을 쓰자고 제안합니다."),
      reference: RFCReference(9768, "3.1.1"))
  }

  var acceptsAccurateNotification: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "Its three bits accept accurate congestion notification, and tell how the SYN arrived.",
        "세 비트로 정밀한 혼잡 알림(AccECN)을 받아들이며, SYN이 어떻게 도착했는지도 알립니다."), reference: RFCReference(9768, "3.1.1"))
  }

  var tellsHowAnswerArrived: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "AE, CWR and ECE tell how the SYN-ACK arrived.", "AE, CWR, ECE로 SYN-ACK가 어떻게 도착했는지 알립니다."),
      reference: RFCReference(9768, "3.2.2"))
  }

  var sawCongestion: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "ECE tells \(receiver) that congestion was met on the way.", "ECE는 경로가 혼잡했음을 알립니다."),
      reference: RFCReference(3168, "6.1.3"))
  }

  var hasSlowedDown: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "CWR tells \(receiver) that \(sender) has slowed down.",
        "CWR은 \(sender, .subject) 속도를 줄였음을 알립니다."),
      reference: RFCReference(3168, "6.1.2"))
  }

  /// The three bits count marked segments, from five on.
  func counts(_ value: Int) -> ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "AE, CWR and ECE are a counter of marked segments, which began at 5: here it shows \(value).",
        "AE, CWR, ECE는 표시된 세그먼트를 세는 카운터로 5에서 시작했으며, 여기서는 \(value)입니다."),
      reference: RFCReference(9768, "3.2.2"))
  }
}
