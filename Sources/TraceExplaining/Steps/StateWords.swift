import Problems
import TCP

/// Why an endpoint's state changes.
enum StateCause: Hashable, Sendable {
  // What the endpoint itself sends.
  case sendsSyn, sendsSynAcknowledgment, sendsFin, sendsReset
  // What arrives.
  case receivesSyn, receivesCrossingSyn, receivesSynAcknowledgment
  case synIsAcknowledged, finIsAcknowledged, lastFinIsAcknowledged
  case receivesFin, receivesFinBeforeItsOwnIsAcknowledged, receivesFinWithAcknowledgment
  /// A FIN that had come ahead of its turn.
  case gapBeforeFinIsFilled
  case receivesReset, receivesResetOfSyn
  // What happens at the endpoint.
  case calls(UserCall)
  case expires(Timer)
  case reboots
  /// The trace says so.
  case isAsserted
  /// What the trace does not show has led there.
  case isUnshown
}

/// The sentences of states.
struct StateWords {
  let language: Language

  /// `Client goes from SYN-SENT to ESTABLISHED, as its SYN is acknowledged.`
  func sentence(_ name: String, peer: String, from before: State?, to after: State, _ cause: StateCause)
    -> String
  {
    switch language {
    case .english:
      let start = before.map { " from \($0.name)" } ?? ""
      return "\(name) goes\(start) to \(after.name), \(english(cause, peer: peer))."
    case .korean:
      let start = before.map { "\($0.name)에서 " } ?? ""
      return "\(korean(cause, peer: peer)) \(name)의 상태가 \(start)\(after.name, .toward) 바뀝니다."
    }
  }

  private func english(_ cause: StateCause, peer: String) -> String {
    switch cause {
    case .sendsSyn: "as it has sent a SYN"
    case .sendsSynAcknowledgment: "as it has answered a SYN with its own"
    case .sendsFin: "as it has sent its FIN"
    case .sendsReset: "as it has given the connection up"
    case .receivesSyn: "as \(peer)'s SYN has arrived"
    case .receivesCrossingSyn: "as \(peer)'s SYN has arrived, which does not acknowledge its own"
    case .receivesSynAcknowledgment: "as \(peer)'s SYN has arrived and its own is acknowledged"
    case .synIsAcknowledged: "as its SYN is acknowledged"
    case .finIsAcknowledged: "as its FIN is acknowledged"
    case .lastFinIsAcknowledged: "as its FIN, the last one, is acknowledged"
    case .receivesFin: "as \(peer)'s FIN has arrived"
    case .receivesFinBeforeItsOwnIsAcknowledged:
      "as \(peer)'s FIN has arrived before its own was acknowledged"
    case .receivesFinWithAcknowledgment: "as \(peer)'s FIN has arrived and its own is acknowledged"
    case .gapBeforeFinIsFilled: "as all before \(peer)'s FIN has arrived now"
    case .receivesReset: "as \(peer) has reset the connection"
    case .receivesResetOfSyn: "as \(peer) has refused the connection"
    case .calls(let call): english(call)
    case .expires(.retransmission): "as the retransmission timer has run out"
    case .expires(.timeWait): "as two maximum segment lifetimes are over"
    case .expires(.user): "as its user has waited too long"
    case .reboots: "as it has lost its memory of the connection"
    case .isAsserted: "as the trace says"
    case .isUnshown: "by segments that the trace does not show"
    }
  }

  private func english(_ call: UserCall) -> String {
    switch call {
    case .passiveOpen: "as its user opens passively"
    case .activeOpen: "as its user opens actively"
    case .send: "as its user sends"
    case .close, .shutdown: "as its user closes"
    case .abort: "as its user gives the connection up"
    }
  }

  private func korean(_ cause: StateCause, peer: String) -> String {
    switch cause {
    case .sendsSyn: "SYN을 보냈으므로"
    case .sendsSynAcknowledgment: "SYN에 자신의 SYN으로 응답했으므로"
    case .sendsFin: "자신의 FIN을 보냈으므로"
    case .sendsReset: "연결을 포기했으므로"
    case .receivesSyn: "\(peer)의 SYN이 도착했으므로"
    case .receivesCrossingSyn: "자신의 SYN을 확인 응답하지 않는 \(peer)의 SYN이 도착했으므로"
    case .receivesSynAcknowledgment: "\(peer)의 SYN이 도착하고 자신의 SYN이 확인 응답되었으므로"
    case .synIsAcknowledged: "자신의 SYN이 확인 응답되었으므로"
    case .finIsAcknowledged: "자신의 FIN이 확인 응답되었으므로"
    case .lastFinIsAcknowledged: "마지막인 자신의 FIN이 확인 응답되었으므로"
    case .receivesFin: "\(peer)의 FIN이 도착했으므로"
    case .receivesFinBeforeItsOwnIsAcknowledged: "자신의 FIN이 확인 응답되기 전에 \(peer)의 FIN이 도착했으므로"
    case .receivesFinWithAcknowledgment: "\(peer)의 FIN이 도착하고 자신의 FIN이 확인 응답되었으므로"
    case .gapBeforeFinIsFilled: "\(peer)의 FIN 앞에 빠졌던 것이 모두 도착했으므로"
    case .receivesReset: "\(peer, .subject) 연결을 재설정했으므로"
    case .receivesResetOfSyn: "\(peer, .subject) 연결을 거절했으므로"
    case .calls(let call): korean(call)
    case .expires(.retransmission): "재전송 타이머가 끝났으므로"
    case .expires(.timeWait): "최대 세그먼트 수명의 두 배가 지났으므로"
    case .expires(.user): "사용자가 너무 오래 기다렸으므로"
    case .reboots: "연결에 대한 기억을 잃었으므로"
    case .isAsserted: "트레이스에 적힌 대로"
    case .isUnshown: "트레이스에 나오지 않은 세그먼트로"
    }
  }

  private func korean(_ call: UserCall) -> String {
    switch call {
    case .passiveOpen: "사용자가 수동적으로 열었으므로"
    case .activeOpen: "사용자가 능동적으로 열었으므로"
    case .send: "사용자가 데이터를 보내므로"
    case .close, .shutdown: "사용자가 닫았으므로"
    case .abort: "사용자가 연결을 포기했으므로"
    }
  }
}

extension StateCause {
  /// Where RFC 9293 says so.
  var reference: RFCReference {
    switch self {
    case .sendsSyn: RFCReference(9293, "3.10.1")
    case .sendsSynAcknowledgment: RFCReference(9293, "3.10.7.2")
    case .sendsFin: RFCReference(9293, "3.10.4")
    case .sendsReset: RFCReference(9293, "3.10.5")
    case .receivesSyn: RFCReference(9293, "3.10.7.2")
    case .receivesCrossingSyn, .receivesSynAcknowledgment, .receivesResetOfSyn: RFCReference(9293, "3.10.7.3")
    case .synIsAcknowledged, .finIsAcknowledged, .lastFinIsAcknowledged, .receivesFin,
      .receivesFinBeforeItsOwnIsAcknowledged, .receivesFinWithAcknowledgment, .gapBeforeFinIsFilled,
      .receivesReset:
      RFCReference(9293, "3.10.7.4")
    case .calls(.passiveOpen), .calls(.activeOpen): RFCReference(9293, "3.10.1")
    case .calls(.send): RFCReference(9293, "3.10.2")
    case .calls(.close), .calls(.shutdown): RFCReference(9293, "3.10.4")
    case .calls(.abort): RFCReference(9293, "3.10.5")
    case .expires: RFCReference(9293, "3.10.8")
    case .reboots: RFCReference(9293, "3.5.1")
    case .isAsserted, .isUnshown: RFCReference(9293, "3.3.2")
    }
  }
}
