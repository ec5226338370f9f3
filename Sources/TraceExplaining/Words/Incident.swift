import TraceChecking
import TraceSyntax

/// What is out of the ordinary in a trace, in the order in which a summary names it.
enum Incident: CaseIterable, Sendable {
  case loss, damage, oldDuplicate, outOfOrder, duplicateAcknowledgment, retransmission, spuriousRetransmission
  case zeroWindow, windowProbe, keepAlive, challenge

  /// What a segment by its nature is; `nil` for what belongs to every connection.
  init?(_ nature: SegmentNature) {
    switch nature {
    case .oldDuplicate: self = .oldDuplicate
    case .outOfOrder: self = .outOfOrder
    case .duplicateAcknowledgment: self = .duplicateAcknowledgment
    case .retransmission: self = .retransmission
    case .spuriousRetransmission: self = .spuriousRetransmission
    case .zeroWindow: self = .zeroWindow
    case .windowProbe: self = .windowProbe
    case .keepAlive: self = .keepAlive
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .data, .pureAcknowledgment, .windowUpdate, .fin,
      .acknowledgmentOfFin, .reset, .challengeAcknowledgment, .fastOpenRequest, .fastOpenData:
      return nil
    }
  }

  /// `a lost segment`, `lost segments`
  func english(_ count: Int) -> String {
    let one =
      switch self {
      case .loss: "lost segment"
      case .damage: "damaged segment"
      case .oldDuplicate: "old duplicate"
      case .outOfOrder: "segment out of order"
      case .duplicateAcknowledgment: "duplicate ACK"
      case .retransmission: "retransmission"
      case .spuriousRetransmission: "spurious retransmission"
      case .zeroWindow: "zero window"
      case .windowProbe: "window probe"
      case .keepAlive: "keep-alive"
      case .challenge: "challenge ACK"
      }
    if count > 1 { return self == .outOfOrder ? "segments out of order" : "\(one)s" }
    return self == .oldDuplicate ? "an \(one)" : "a \(one)"
  }

  var korean: String {
    switch self {
    case .loss: "유실된 세그먼트"
    case .damage: "손상된 세그먼트"
    case .oldDuplicate: "오래된 중복 세그먼트"
    case .outOfOrder: "순서가 바뀐 세그먼트"
    case .duplicateAcknowledgment: "중복 ACK"
    case .retransmission: "재전송"
    case .spuriousRetransmission: "불필요한 재전송"
    case .zeroWindow: "제로 윈도우"
    case .windowProbe: "윈도우 프로브"
    case .keepAlive: "keep-alive"
    case .challenge: "challenge ACK"
    }
  }
}

extension TraceExplainer {
  /// How often each of them is in the trace.
  var incidents: [Incident: Int] {
    var counts: [Incident: Int] = [:]
    for step in outline.steps {
      let statement = document.statements[Int(step.statement)]
      guard statement.kind == .segment, let nature = step.nature else { continue }
      if statement.marks.hasAny(.lost) { counts[.loss, default: 0] += 1 }
      if statement.marks.hasAny(.corrupt) { counts[.damage, default: 0] += 1 }
      // By its nature it may as well answer a probe or what comes again.
      if statement.marks.hasAny(.challengeAcknowledgment) { counts[.challenge, default: 0] += 1 }
      // What it is was counted where it was sent, but for the order in which it arrives.
      guard let incident = Incident(nature), step.origin < 0 || incident == .outOfOrder else { continue }
      counts[incident, default: 0] += 1
    }
    return counts
  }
}
