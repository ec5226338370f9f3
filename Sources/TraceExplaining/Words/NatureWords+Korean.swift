import Problems
import TraceChecking

extension NatureWords {
  /// What a segment is and does in Korean.
  func korean(_ nature: SegmentNature, _ facts: Facts) -> String {
    let (sender, receiver) = (facts.sender, facts.receiver)
    let also = nature.mayAlsoAcknowledge ? koreanAcknowledgment(facts) : ""
    return switch nature {
    case .syn: "\(sender, .subject) \(receiver, .and) 연결을 열자고 요청하며, 자신의 번호가 어디서 시작하는지 알립니다."
    case .synAcknowledgment:
      "\(sender, .subject) \(receiver)의 \(koreanParts(facts, or: "SYN"), .object) 확인 응답하"
        + (facts.repeatsSyn ? "며 자신의 SYN을 다시 보냅니다." : "며, 자신의 번호가 어디서 시작하는지 알립니다.")
    case .acknowledgmentOfSyn:
      facts.acknowledged.data || facts.acknowledged.fin
        ? "\(sender, .subject) \(receiver)의 \(koreanParts(facts, or: "SYN"), .object) 확인 응답하며, 이것으로 핸드셰이크가 끝납니다."
        : "핸드셰이크의 세 번째 세그먼트로, \(sender, .subject) \(receiver)의 SYN을 확인 응답합니다."
    case .data: "\(sender, .subject) \(facts.isUrgent ? "긴급 데이터" : "데이터")를 보냅니다.\(also)"
    case .pureAcknowledgment: koreanPureAcknowledgment(facts)
    case .duplicateAcknowledgment:
      facts.answersCopy
        ? koreanAnswer(facts)
        : facts.hasGap
          ? "도착한 것 앞에 빠진 것이 있어 \(sender, .subject) 같은 확인 응답을 되풀이합니다."
          : "\(sender, .subject) 마지막 확인 응답을 되풀이합니다."
    case .windowUpdate: "\(sender, .subject) 이제 얼마나 받을 수 있는지 알립니다. 다른 것은 그대로입니다."
    case .keepAlive: "\(sender, .topic) \(receiver, .subject) 아직 있는지 묻습니다.\(also)"
    case .windowProbe: "\(sender, .subject) 닫혀 있던 \(receiver)의 윈도우가 열렸는지 묻습니다.\(also)"
    case .zeroWindow: "\(sender, .subject) 도착한 것을 확인 응답하며 윈도우를 닫습니다."
    case .retransmission: "\(koreanRetransmission(facts))\(also)"
    case .spuriousRetransmission:
      "\(koreanSpurious(facts))\(also)"
    case .outOfOrder: "앞에 빠진 것이 있는 채로 \(sender)의 데이터가 먼저 도착합니다.\(also)"
    case .fin:
      facts.hasData
        ? "\(sender, .subject) 마지막 데이터를 보내며, 뒤따를 것이 없음을 FIN으로 알립니다.\(also)"
        : "\(sender, .subject) 더 보낼 것이 없음을 FIN으로 알립니다.\(also)"
    case .acknowledgmentOfFin:
      "\(sender, .subject) \(receiver)의 \(koreanParts(facts, or: "FIN"), .object) 확인 응답합니다."
    case .reset:
      facts.isRefusal
        ? "\(sender, .topic) 기다리는 프로그램이 없음을 RST로 알립니다."
        : facts.isAnswer
          ? "\(sender, .topic) 받은 세그먼트가 자신이 아는 어떤 연결에도 속하지 않는다고 RST로 알립니다."
          : "\(sender, .subject) 연결을 바로 포기합니다."
    case .challengeAcknowledgment: koreanAnswer(facts)
    case .oldDuplicate: "\(sender, .subject) 전에 보낸 오래된 중복 세그먼트가 네트워크에 남아 있다가 도착합니다."
    case .fastOpenRequest: "\(sender, .subject) \(receiver, .and) 연결을 열자고 요청하며 Fast Open 쿠키도 요청합니다."
    case .fastOpenData: "\(sender, .subject) \(receiver, .and) 연결을 열자고 요청하며 데이터를 함께 보냅니다."
    }
  }

  private func koreanPureAcknowledgment(_ facts: Facts) -> String {
    if facts.answersCopy { return koreanAnswer(facts) }
    return facts.acknowledged.syn || facts.acknowledged.fin
      ? "\(facts.sender, .subject) \(facts.receiver)의 \(koreanParts(facts, or: ""), .object) 확인 응답합니다."
      : "\(facts.sender, .subject) 도착한 것을 확인 응답하며, 데이터는 보내지 않습니다."
  }

  private func koreanRetransmission(_ facts: Facts) -> String {
    let again = koreanOriginals(facts)
    switch facts.cause {
    case .timer: return "\(facts.sender, .subject) 확인 응답되지 않은 \(again, .object) 다시 보냅니다."
    case .duplicates:
      return "중복 ACK 세 개로 \(again, .subject) 빠졌음을 알았으므로, \(facts.sender, .topic) 타이머를 기다리지 않고 다시 보냅니다."
    case .selectiveAcknowledgment:
      return "SACK 블록으로 \(again, .subject) 빠졌음을 알았으므로, \(facts.sender, .subject) 다시 보냅니다."
    }
  }

  private func koreanSpurious(_ facts: Facts) -> String {
    let again = koreanOriginals(facts)
    return switch facts.cover {
    case .known: "\(facts.sender, .subject) 이미 도착한 \(again, .object) 다시 보냅니다."
    case .none:
      "확인 응답이 아직 도착하지 않았으므로, \(facts.sender, .topic) 이미 도착한 \(again, .object) 다시 보냅니다."
    case .lost(let number):
      "이를 확인 응답한 세그먼트 \(number, .subject) 유실되었으므로, \(facts.sender, .topic) 이미 도착한 \(again, .object) 다시 보냅니다."
    }
  }

  /// `세그먼트 4`, `세그먼트 4와 5를 합친 것`
  private func koreanOriginals(_ facts: Facts) -> String {
    guard let first = facts.originals.first else { return "것" }
    if facts.originals.count > 1 {
      return "\("세그먼트 \(koreanList(facts.originals.map(String.init)))", .object) 합친 것"
    }
    return facts.repeatsText ? "세그먼트 \(first)의 데이터" : "세그먼트 \(first)"
  }

  private func koreanAnswer(_ facts: Facts) -> String {
    let sender = facts.sender
    return switch facts.answers {
    case .copy: "\(sender, .subject) 기다리는 번호를 알려, 새로운 것이 없던 두 번째 복사본에 응답합니다."
    case .syn: koreanRepeat("SYN", facts)
    case .fin: koreanRepeat("FIN", facts)
    case .data: "\(sender, .subject) 기다리는 번호를 알려, 이미 도착했던 것에 응답합니다."
    case .keepAlive: "\(sender, .subject) 기다리는 번호를 알려 keep-alive에 응답합니다. 아직 있다는 뜻입니다."
    case .windowProbe: "\(sender, .subject) 기다리는 번호를 알려 윈도우 프로브에 응답합니다."
    case .foreignSyn, .doubtedReset:
      "\(sender, .topic) 믿지 않은 세그먼트에 challenge ACK로 응답하여, 자신이 기다리는 번호를 알립니다. "
        + "\(facts.receiver, .subject) 정말로 이 연결을 모른다면 이 번호로 RST를 보낼 것입니다."
    case .wrongAcknowledgment:
      "\(sender, .topic) 받아들이지 않은 세그먼트에 challenge ACK로 응답하여, 자신이 기다리는 번호를 알립니다."
    case .other, nil: "\(sender, .subject) 기다리는 번호를 알려, 받아들이지 않은 세그먼트에 응답합니다."
    }
  }

  private func koreanRepeat(_ flag: String, _ facts: Facts) -> String {
    "다시 도착한 \(facts.receiver)의 \(flag, .object) \(facts.sender, .subject) 한 번 더 확인 응답합니다."
  }

  /// `SYN과 데이터`, what is acknowledged for the first time.
  private func koreanParts(_ facts: Facts, or fallback: String) -> String {
    let parts = facts.acknowledged
    let names = [parts.syn ? "SYN" : "", parts.data ? "데이터" : "", parts.fin ? "FIN" : ""]
    return koreanList(names.filter { !$0.isEmpty }).or(fallback)
  }

  /// ` Client의 데이터도 확인 응답합니다.`, beside what a segment is otherwise; empty without.
  private func koreanAcknowledgment(_ facts: Facts) -> String {
    if facts.acknowledged.isEmpty { return facts.tellsGap ? " 빠진 것이 있음도 알립니다." : "" }
    return " \(facts.receiver)의 \(koreanParts(facts, or: ""))도 확인 응답합니다."
  }

  /// `4와 5`, `4, 5와 6`
  private func koreanList(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    let others = parts.dropLast().joined(separator: ", ")
    return "\(others, .and) \(last)"
  }
}
