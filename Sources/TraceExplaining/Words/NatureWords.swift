package import Problems
package import TraceChecking

/// What a segment is, in words.
package struct NatureWords {
  package let language: Language

  package init(language: Language) { self.language = language }

  /// What it is for, in one sentence.
  package func sentence(_ nature: SegmentNature) -> String {
    switch nature {
    case .syn:
      text("It opens the connection and tells its sender's first number.", "연결을 열며 보낸 쪽의 첫 번호를 알립니다.")
    case .synAcknowledgment:
      text(
        "It answers a SYN: it acknowledges the peer's first number and tells its sender's own.",
        "SYN에 대한 응답입니다. 상대의 첫 번호를 확인 응답하고 자신의 첫 번호를 알립니다.")
    case .acknowledgmentOfSyn:
      text("The third segment of the handshake acknowledges the SYN.", "핸드셰이크의 세 번째 세그먼트로, SYN을 확인 응답합니다.")
    case .data: text("It carries data; each octet uses one number.", "데이터를 나릅니다. 한 옥텟이 번호 하나를 소비합니다.")
    case .pureAcknowledgment:
      text("It tells what has arrived, and uses no number.", "도착한 것을 알리며, 번호를 소비하지 않습니다.")
    case .duplicateAcknowledgment:
      text(
        "It repeats an acknowledgment: something before what arrived is missing.",
        "같은 확인 응답을 되풀이합니다. 도착한 것 앞에 빠진 것이 있습니다.")
    case .windowUpdate: text("Only the window is new.", "윈도우만 바뀌었습니다.")
    case .keepAlive:
      text(
        "It asks whether the peer is still there, one number below the next.",
        "다음 번호보다 하나 작은 번호로, 상대가 아직 있는지 묻습니다.")
    case .windowProbe:
      text("It asks whether the peer's closed window has opened.", "닫힌 상대의 윈도우가 열렸는지 묻습니다.")
    case .zeroWindow:
      text("It closes the window: its sender has no room for more.", "윈도우를 닫습니다. 더 받을 자리가 없습니다.")
    case .retransmission: text("It is sent again, because it was not acknowledged.", "확인 응답되지 않아 다시 보냅니다.")
    case .spuriousRetransmission:
      text("It is sent again, though it had arrived.", "이미 도착했는데 다시 보냅니다.")
    case .outOfOrder: text("It arrives ahead of what is still missing.", "앞의 것이 아직 빠져 있는데 먼저 도착합니다.")
    case .fin: text("Its sender has nothing more to send.", "더 보낼 것이 없음을 알립니다.")
    case .acknowledgmentOfFin: text("It acknowledges the FIN.", "FIN을 확인 응답합니다.")
    case .reset: text("It ends the connection at once.", "연결을 바로 끝냅니다.")
    case .challengeAcknowledgment:
      text("It answers what is not acceptable with what is expected.", "받아들일 수 없는 세그먼트에, 기다리는 번호를 알려 응답합니다.")
    case .oldDuplicate:
      text(
        "It comes out of the network, late or from an earlier connection.",
        "늦게, 또는 이전 연결에서 와서 네트워크에 남아 있던 것입니다.")
    case .fastOpenRequest: text("It opens the connection and asks for a cookie.", "연결을 열며 쿠키를 요청합니다.")
    case .fastOpenData: text("It opens the connection and carries data already.", "연결을 열며 데이터를 함께 나릅니다.")
    }
  }

  /// Where it is told.
  package static func reference(_ nature: SegmentNature) -> RFCReference {
    switch nature {
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn: RFCReference(9293, "3.5")
    case .data, .outOfOrder: RFCReference(9293, "3.4")
    case .pureAcknowledgment: RFCReference(9293, "3.8.6.3")
    case .duplicateAcknowledgment: RFCReference(5681, "2")
    case .windowUpdate, .zeroWindow: RFCReference(9293, "3.8.6")
    case .keepAlive: RFCReference(9293, "3.8.4")
    case .windowProbe: RFCReference(9293, "3.8.6.1")
    case .retransmission, .spuriousRetransmission: RFCReference(9293, "3.8.1")
    case .fin, .acknowledgmentOfFin: RFCReference(9293, "3.6")
    case .reset: RFCReference(9293, "3.5.2")
    case .challengeAcknowledgment: RFCReference(9293, "3.10.7.4")
    case .oldDuplicate: RFCReference(9293, "3.4.1")
    case .fastOpenRequest, .fastOpenData: RFCReference(7413, "4")
    }
  }

  private func text(_ english: String, _ korean: String) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }
}
