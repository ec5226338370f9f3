import Problems
import TraceChecking

extension NatureWords {
  /// What a segment is and does in English, without its period.
  func english(_ nature: SegmentNature, _ facts: Facts) -> String {
    let (sender, receiver) = (facts.sender, facts.receiver)
    let also = nature.mayAlsoAcknowledge ? englishAcknowledgment(facts) : ""
    return switch nature {
    case .syn: "\(sender) asks \(receiver) to open a connection, and tells where its own numbers begin"
    case .synAcknowledgment:
      "\(sender) acknowledges \(receiver)'s \(englishParts(facts, or: "SYN")), and "
        + (facts.repeatsSyn ? "repeats its own" : "tells where its own numbers begin")
    case .acknowledgmentOfSyn:
      facts.acknowledged.data || facts.acknowledged.fin
        ? "\(sender) acknowledges \(receiver)'s \(englishParts(facts, or: "SYN")), which completes the handshake"
        : "\(sender) acknowledges \(receiver)'s SYN: the third segment of the handshake"
    case .data: "\(sender) sends \(facts.isUrgent ? "urgent data" : "data")\(also.clause { ", and \($0)" })"
    case .pureAcknowledgment: englishPureAcknowledgment(facts)
    case .duplicateAcknowledgment:
      facts.answersCopy
        ? englishAnswer(facts)
        : facts.hasGap
          ? "\(sender) repeats its acknowledgment, as something before what has arrived is missing"
          : "\(sender) repeats its last acknowledgment"
    case .windowUpdate: "\(sender) tells how much room it has now; nothing else is new"
    case .keepAlive: "\(sender) asks whether \(receiver) is still there\(also.clause { ", and \($0)" })"
    case .windowProbe:
      "\(sender) asks whether \(receiver)'s closed window has opened\(also.clause { ", and \($0)" })"
    case .zeroWindow: "\(sender) acknowledges what has arrived, and closes its window"
    case .retransmission: "\(englishRetransmission(facts))\(also.clause { ", and \($0)" })"
    case .spuriousRetransmission:
      "\(englishSpurious(facts))\(also.clause { ", and \($0)" })"
    case .outOfOrder:
      "\(sender)'s data arrives ahead of something that is still missing\(also.clause { ", and \($0)" })"
    case .fin:
      facts.hasData
        ? also.clause(or: "\(sender) sends its last data, and says with a FIN that nothing follows") {
          "\(sender) sends its last data, says with a FIN that nothing follows, and \($0)"
        }
        : "\(sender) says with a FIN that it has nothing more to send\(also.clause { ", and \($0)" })"
    case .acknowledgmentOfFin: "\(sender) acknowledges \(receiver)'s \(englishParts(facts, or: "FIN"))"
    case .reset:
      facts.isRefusal
        ? "Nobody listens at \(sender), which says so with a reset"
        : facts.isAnswer
          ? "\(sender) answers with a reset, as what has arrived belongs to no connection that it knows"
          : "\(sender) gives the connection up at once"
    case .challengeAcknowledgment: englishAnswer(facts)
    case .oldDuplicate: "An old duplicate comes out of the network: \(sender) sent it at an earlier time"
    case .fastOpenRequest: "\(sender) asks \(receiver) to open a connection, and for a Fast Open cookie"
    case .fastOpenData: "\(sender) asks \(receiver) to open a connection, and sends data along"
    }
  }

  private func englishPureAcknowledgment(_ facts: Facts) -> String {
    if facts.answersCopy { return englishAnswer(facts) }
    return facts.acknowledged.syn || facts.acknowledged.fin
      ? "\(facts.sender) acknowledges \(facts.receiver)'s \(englishParts(facts, or: ""))"
      : "\(facts.sender) acknowledges what has arrived, and sends no data"
  }

  private func englishRetransmission(_ facts: Facts) -> String {
    guard let again = englishOriginals(facts) else {
      return "\(facts.sender) sends again what was not acknowledged"
    }
    let sends = "\(facts.sender) sends \(again)"
    let isOne = facts.originals.count < 2
    return switch facts.cause {
    case .timer: "\(sends), as \(isOne ? "it was" : "they were") not acknowledged"
    case .duplicates:
      "\(sends) without waiting for its timer, as three duplicate ACKs say that \(isOne ? "it is" : "they are") missing"
    case .selectiveAcknowledgment:
      "\(sends), as the SACK blocks show that \(isOne ? "it is" : "they are") missing"
    }
  }

  private func englishSpurious(_ facts: Facts) -> String {
    guard let again = englishOriginals(facts) else {
      return "\(facts.sender) sends again what had arrived already"
    }
    let isOne = facts.originals.count < 2
    let (it, had) = isOne ? ("it", "it had") : ("them", "they had")
    return switch facts.cover {
    case .known: "\(facts.sender) sends \(again), though \(had) arrived"
    case .none:
      "\(facts.sender) sends \(again), as no acknowledgment of \(it) has arrived; \(had) arrived all the same"
    case .lost(let number):
      "\(facts.sender) sends \(again), as segment \(number), which acknowledged \(it), was lost"
    }
  }

  /// `segment 4 again`, `segments 4 and 5 again in one`
  private func englishOriginals(_ facts: Facts) -> String? {
    guard let first = facts.originals.first else { return nil }
    if facts.originals.count > 1 {
      return "segments \(EnglishWords.list(facts.originals.map(String.init))) again in one"
    }
    return facts.repeatsText ? "the data of segment \(first) again" : "segment \(first) again"
  }

  private func englishAnswer(_ facts: Facts) -> String {
    let (sender, receiver) = (facts.sender, facts.receiver)
    return switch facts.answers {
    case .copy:
      "\(sender) answers the second copy, which brought nothing new, by naming the number that it expects"
    case .syn: "\(sender) acknowledges \(receiver)'s SYN once more, as it has arrived again"
    case .fin: "\(sender) acknowledges \(receiver)'s FIN once more, as it has arrived again"
    case .data: "\(sender) answers what had arrived already, by naming the number that it expects"
    case .keepAlive:
      "\(sender) answers the keep-alive, by naming the number that it expects: it is still there"
    case .windowProbe: "\(sender) answers the probe, by naming the number that it expects"
    case .foreignSyn, .doubtedReset:
      "\(sender) answers what it does not believe with a challenge ACK, which names the number that it expects: if "
        + "\(receiver) really knows of no such connection, it will send a reset with that number"
    case .wrongAcknowledgment:
      "\(sender) answers what it has not accepted with a challenge ACK, which names the number that it expects"
    case .other, nil: "\(sender) answers what it has not accepted, by naming the number that it expects"
    }
  }

  /// `SYN and data`, what is acknowledged for the first time.
  private func englishParts(_ facts: Facts, or fallback: String) -> String {
    let parts = facts.acknowledged
    let names = [parts.syn ? "SYN" : "", parts.data ? "data" : "", parts.fin ? "FIN" : ""]
    return EnglishWords.list(names.filter { !$0.isEmpty }).or(fallback)
  }

  /// `acknowledges Client's data`, beside what a segment is otherwise; empty without.
  private func englishAcknowledgment(_ facts: Facts) -> String {
    if facts.acknowledged.isEmpty { return facts.tellsGap ? "tells that something is missing" : "" }
    return "acknowledges \(facts.receiver)'s \(englishParts(facts, or: ""))"
  }
}
