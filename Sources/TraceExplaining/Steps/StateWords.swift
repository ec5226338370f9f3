package import Problems
package import TCP

/// The sentences of states.
package struct StateWords {
  let language: Language

  package init(language: Language) { self.language = language }

  /// `Client goes from SYN-SENT to ESTABLISHED, as its SYN is acknowledged.`
  package func sentence(
    _ name: String, peer: String, from before: State?, to after: State, _ cause: StateCause
  ) -> String {
    switch language {
    case .english:
      let start = before.map { " from \($0.name)" } ?? ""
      let stay = after == .timeWait ? ", and waits there for two maximum segment lifetimes" : ""
      return "\(name) goes\(start) to \(after.name)\(english(cause, peer: peer).clause { ", \($0)" })\(stay)."
    case .korean:
      let start = before.map { "\($0.name)에서 " } ?? ""
      let stay = after == .timeWait ? " 그 상태에서 최대 세그먼트 수명의 두 배를 기다립니다." : ""
      let because = korean(cause, peer: peer).clause { "\($0) " }
      // A clause about the peer stands before the name, lest the name be taken for its subject.
      let clause = cause.isPeers ? "\(because)\(name, .topic) " : "\(name, .topic) \(because)"
      return "\(clause)\(start)\(after.name, .toward) 갑니다.\(stay)"
    }
  }

  private func english(_ cause: StateCause, peer: String) -> String {
    switch cause {
    case .sendsSyn: "as it has sent a SYN"
    case .sendsSynAcknowledgment: "as it has answered a SYN with its own"
    case .sendsFin: "as it has sent its FIN"
    case .sendsReset: "as it has given the connection up"
    case .reopens: "as it opens a new connection with \(peer)'s SYN"
    case .receivesSyn: "as \(peer)'s SYN has arrived"
    case .receivesSynListening:
      "as \(peer)'s SYN has arrived; that it listens by now is not written, but supposed"
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
    case .receivesResetOfPassiveOpen: "as \(peer) has reset the connection, which began in LISTEN"
    case .isTakenAsOpen: "as the line is taken as if the handshake were finished"
    case .isTold: ""
    case .isAsserted: "as the trace says"
    }
  }

  private func korean(_ cause: StateCause, peer: String) -> String {
    switch cause {
    case .sendsSyn: "SYN을 보냈으므로"
    case .sendsSynAcknowledgment: "SYN에 자신의 SYN으로 응답했으므로"
    case .sendsFin: "자신의 FIN을 보냈으므로"
    case .sendsReset: "연결을 포기했으므로"
    case .reopens: "\(peer)의 SYN으로 새 연결을 열므로"
    case .receivesSyn: "\(peer)의 SYN이 도착했으므로"
    case .receivesSynListening:
      "(적혀 있지 않지만) 그 사이에 LISTEN 상태가 된 것으로 보며, \(peer)의 SYN이 도착했으므로"
    case .receivesCrossingSyn: "ACK가 없는 \(peer)의 SYN이 도착했으므로"
    case .receivesSynAcknowledgment: "\(peer)의 SYN이 도착하고 자신의 SYN이 확인 응답되었으므로"
    case .synIsAcknowledged: "자신의 SYN이 확인 응답되었으므로"
    case .finIsAcknowledged: "자신의 FIN이 확인 응답되었으므로"
    case .lastFinIsAcknowledged: "마지막으로 보낸 자신의 FIN까지 확인 응답되었으므로"
    case .receivesFin: "\(peer)의 FIN이 도착했으므로"
    case .receivesFinBeforeItsOwnIsAcknowledged: "자신의 FIN이 확인 응답되기 전에 \(peer)의 FIN이 도착했으므로"
    case .receivesFinWithAcknowledgment: "\(peer)의 FIN이 도착하고 자신의 FIN이 확인 응답되었으므로"
    case .gapBeforeFinIsFilled: "\(peer)의 FIN 앞에 빠졌던 것이 모두 도착했으므로"
    case .receivesReset: "\(peer, .subject) 연결을 재설정했으므로"
    case .receivesResetOfSyn: "\(peer, .subject) 연결을 거부했으므로"
    case .receivesResetOfPassiveOpen: "\(peer, .subject) 연결을 재설정했고 그 연결은 LISTEN에서 시작했으므로"
    case .isTakenAsOpen: "핸드셰이크가 끝난 것으로 보고"
    case .isTold: ""
    case .isAsserted: "트레이스에 적힌 대로"
    }
  }
}

extension StateCause {
  /// Whether it is something that the peer does to the connection as a whole.
  fileprivate var isPeers: Bool {
    switch self {
    case .receivesReset, .receivesResetOfSyn, .receivesResetOfPassiveOpen: true
    case .sendsSyn, .sendsSynAcknowledgment, .sendsFin, .sendsReset, .reopens, .receivesSyn,
      .receivesSynListening,
      .receivesCrossingSyn, .receivesSynAcknowledgment, .synIsAcknowledged, .finIsAcknowledged,
      .lastFinIsAcknowledged, .receivesFin, .receivesFinBeforeItsOwnIsAcknowledged,
      .receivesFinWithAcknowledgment, .gapBeforeFinIsFilled,
      .isTakenAsOpen, .isTold, .isAsserted:
      false
    }
  }
}
