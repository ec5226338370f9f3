extension Reason {
  /// The reason as a clause without a final period, to follow a colon; empty for `none`.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  private var english: String {
    switch self {
    case .none: ""
    case .synUsesOne(let at): "the SYN\(at.clause { " at \($0)" }) uses one number"
    case .finUsesOne(let at): "the FIN\(at.clause { " at \($0)" }) uses one number"
    case .dataUses(let octets, let at):
      octets == "1"
        ? "1 octet of data\(at.clause { " at \($0)" }) uses one number"
        : "\(octets.or("the")) octets of data\(at.clause { " from \($0)" }) use as many numbers"
    case .acknowledgmentUsesNone: "a pure ACK uses no number"
    case .nothingNew(let sender): "\(sender.or("the sender")) has sent nothing more that uses a number"
    case .notArrived(let sender): "what \(sender.or("the sender")) sent has not arrived"
    case .beyondWindow(let receiver, let last):
      "\(receiver.or("the receiver")) takes nothing beyond its window\(last.clause { ", which ends at \($0)" })"
    case .gap(let at): "octets are missing\(at.clause { " from \($0) on" }), so the acknowledgment stays"
    case .neverSent(let sender, let next):
      "\(sender.or("the other side")) has sent nothing\(next.clause { " from \($0) on" })"
    case .ownSynForgotten(let at): "the sender's own SYN\(at.clause { " at \($0)" }) uses one number too"
    case .ownFinForgotten(let at): "the sender's own FIN\(at.clause { " at \($0)" }) uses one number too"
    case .pureAcknowledgmentCounted: "a pure ACK before it uses no number"
    case .otherDirection(let peer):
      "this is the number of \(peer.or("the other side")), and the two directions are numbered independently"
    case .restarted(let at):
      "the count does not start again\(at.clause { " at \($0)" }), the initial sequence number"
    case .resetTakesAcknowledgment(let of):
      "a reset takes its number from the acknowledgment of \(of.or("the segment it answers"))"
    case .resetWithoutAcknowledgment: "a reset of a segment without ACK has sequence number zero"
    case .resetTakesNext: "a reset that answers nothing has the next sequence number"
    case .retransmissionStart: "a retransmission starts where the segment first sent did"
    case .probeBelowNext: "a keep-alive or window probe stands one below the next number"
    case .declared: "the trace was declared to start there"
    case .dataLength(let octets):
      octets == "1"
        ? "the data has 1 octet" : "the data has \(octets.clause(or: "another length") { "\($0) octets" })"
    case .noConnection: "there is no connection yet"
    case .waitsForSynAcknowledgment: "it waits for the answer to its SYN"
    case .owesSynAcknowledgment: "it owes a SYN-ACK"
    case .owesReset: "it owes a reset"
    case .alreadyEstablished: "the connection is already established"
    case .connectionExists: "it has a connection already"
    case .alreadyClosed: "it has closed already"
    case .nothingWaits: "nothing that it sent waits for an acknowledgment"
    case .onlyTimeWaitEnds: "only TIME-WAIT ends with it"
    case .handshakeNotFinished: "the handshake is not finished"
    case .finSent(let at): "nothing new can follow the FIN\(at.clause { " at \($0)" })"
    case .connectionGone: "its connection is gone"
    case .synMustCross: "two SYNs cross only where `...` says so"
    case .nothingToRetransmit: "nothing of this was sent before"
    case .alreadyAcknowledged: "what it sends again is acknowledged already, which makes it (spurious)"
    case .aboveAllUsed: "a connection reopened from TIME-WAIT begins above all numbers used before"
    case .acknowledgesNewData: "it acknowledges something new"
    case .windowUnchanged: "the window is the same as before"
    case .awaitsAcknowledgment: "what was sent before is not acknowledged yet"
    case .windowNotZero: "the receiver's window is not zero"
    case .carriesTooMuch: "it carries more than one octet"
    case .dataEnds(let at): "its data ends\(at.clause { " at \($0)" })"
    case .noChallengeOwed: "nothing has come that asks for a challenge ACK"
    case .arrivesInOrder: "it arrives in its order"
    case .neededRetransmission: "the first copy did not arrive, so this one is needed"
    case .notPureAcknowledgment: "it is no pure ACK"
    }
  }

  private var korean: String {
    switch self {
    case .none: ""
    case .synUsesOne(let at): "SYN\(at.clause { "(번호 \($0))" })이 번호 하나를 소비합니다"
    case .finUsesOne(let at): "FIN\(at.clause { "(번호 \($0))" })이 번호 하나를 소비합니다"
    case .dataUses("1", let at): "데이터 1옥텟\(at.clause { "(번호 \($0))" })이 번호 하나를 소비합니다"
    case .dataUses(let octets, let at):
      "데이터\(octets.clause { " \($0)옥텟" })\(at.clause { "(번호 \($0)부터)" })\(octets.isEmpty ? "가" : "이") 그만큼의 번호를 소비합니다"
    case .acknowledgmentUsesNone: "데이터가 없는 ACK는 번호를 소비하지 않습니다"
    case .nothingNew(let sender): "\(sender.or("송신 측"), .subject) 번호를 소비하는 것을 더 보내지 않았습니다"
    case .notArrived(let sender): "\(sender.or("송신 측"), .subject) 보낸 것이 아직 도착하지 않았습니다"
    case .beyondWindow(let receiver, let last):
      "\(receiver.or("수신 측"))의 윈도우를 벗어난 것은 받아들이지 않습니다\(last.clause { "(윈도우의 끝: 번호 \($0))" })"
    case .gap(let at): "\(at.clause { "\($0)부터의 " })옥텟이 빠져 있어 확인 응답 번호가 그대로입니다"
    case .neverSent(let sender, let next):
      "\(sender.or("상대"), .topic) \(next.clause(or: "그 번호") { $0 })부터는 아직 보낸 적이 없습니다"
    case .ownSynForgotten(let at): "보낸 쪽 자신의 SYN\(at.clause { "(번호 \($0))" })도 번호 하나를 소비합니다"
    case .ownFinForgotten(let at): "보낸 쪽 자신의 FIN\(at.clause { "(번호 \($0))" })도 번호 하나를 소비합니다"
    case .pureAcknowledgmentCounted: "앞의 ACK는 데이터가 없어 번호를 소비하지 않습니다"
    case .otherDirection(let peer):
      "이것은 \(peer.or("상대"))의 번호이며, 두 방향은 번호를 따로 셉니다"
    case .restarted(let at): "초기 시퀀스 번호\(at.clause { " \($0)" })부터 다시 세지 않습니다"
    case .resetTakesAcknowledgment(let of):
      "RST의 번호는 \(of.or("응답 대상 세그먼트"))의 확인 응답 번호를 따릅니다"
    case .resetWithoutAcknowledgment: "ACK가 없는 세그먼트에 대한 RST의 시퀀스 번호는 0입니다"
    case .resetTakesNext: "스스로 보내는 RST는 다음 시퀀스 번호를 씁니다"
    case .retransmissionStart: "재전송은 처음 보낸 세그먼트와 같은 번호에서 시작합니다"
    case .probeBelowNext: "keep-alive와 윈도우 프로브는 다음 번호보다 하나 작은 번호를 씁니다"
    case .declared: "트레이스의 시작 번호가 그렇게 정해져 있습니다"
    case .dataLength(let octets): "적힌 데이터는 \(octets.clause(or: "길이가 다릅니다") { "\($0)옥텟입니다" })"
    case .noConnection: "아직 연결이 없습니다"
    case .waitsForSynAcknowledgment: "자신이 보낸 SYN의 응답을 기다리는 중입니다"
    case .owesSynAcknowledgment: "SYN-ACK로 응답해야 합니다"
    case .owesReset: "RST로 응답해야 합니다"
    case .alreadyEstablished: "연결이 이미 설정되어 있습니다"
    case .connectionExists: "이미 연결이 있습니다"
    case .alreadyClosed: "이미 닫았습니다"
    case .nothingWaits: "보낸 것 가운데 확인 응답을 기다리는 것이 없습니다"
    case .onlyTimeWaitEnds: "그것으로 끝나는 상태는 TIME-WAIT뿐입니다"
    case .handshakeNotFinished: "핸드셰이크가 아직 끝나지 않았습니다"
    case .finSent(let at): "FIN\(at.clause { "(번호 \($0))" }) 뒤에는 새로 보낼 수 없습니다"
    case .connectionGone: "연결이 이미 사라졌습니다"
    case .synMustCross: "두 SYN이 엇갈리려면 `...`로 표시해야 합니다"
    case .nothingToRetransmit: "전에 보낸 적이 없는 내용입니다"
    case .alreadyAcknowledged: "다시 보내는 내용은 이미 확인 응답되었으므로 (spurious)입니다"
    case .aboveAllUsed: "TIME-WAIT에서 다시 여는 연결은 전에 쓴 모든 번호보다 큰 번호에서 시작합니다"
    case .acknowledgesNewData: "전에 확인 응답하지 않은 번호를 확인 응답합니다"
    case .windowUnchanged: "윈도우가 전과 같습니다"
    case .awaitsAcknowledgment: "전에 보낸 것이 아직 확인 응답되지 않았습니다"
    case .windowNotZero: "수신 측의 윈도우가 0이 아닙니다"
    case .carriesTooMuch: "1옥텟보다 많은 데이터를 담고 있습니다"
    case .dataEnds(let at): "데이터가 \(at.clause(or: "그 뒤") { "번호 \($0)" })까지 이어집니다"
    case .noChallengeOwed: "challenge ACK로 응답해야 할 세그먼트가 도착하지 않았습니다"
    case .arrivesInOrder: "순서대로 도착합니다"
    case .neededRetransmission: "첫 번째 세그먼트가 도착하지 않아 필요한 재전송입니다"
    case .notPureAcknowledgment: "ACK만 있는 세그먼트가 아닙니다"
    }
  }
}
